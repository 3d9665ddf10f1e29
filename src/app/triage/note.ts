import type { InvitationNote } from '../../coach/evidence/invitation-case.ts'
import { noteKind } from '../../language/invitation-note.ts'
import { parseMessage } from '../../lint/parse.ts'

const read = new Map<string, InvitationNote>()

/**
 * Reads the note of an invitation as the linter reads the user's own requests: what we ask of ourselves, who and why,
 * counts for others too. A note that was read is remembered: the dialogue lists anew after every answer.
 */
export function readInvitationNote(message: string | null): InvitationNote {
  const text = message?.trim() ?? ''
  const known = read.get(text) ?? readNote(text)
  read.set(text, known)
  return known
}

function readNote(text: string): InvitationNote {
  const found = noteKind(text)
  if (found.kind !== 'own') {
    return { ...found, text, language: null, recalls: false, introduces: false, saysWhy: false }
  }
  const { language, sentences, evidence } = parseMessage(text, { kind: 'request' })
  const recalls = sentences.some(({ sayings }) => sayings.some(({ category }) => category === 'knows'))
  const says = (wanted: 'who' | 'why') => evidence.some(({ what }) => what === wanted)
  return { ...found, text, language, recalls, introduces: says('who'), saysWhy: says('why') }
}
