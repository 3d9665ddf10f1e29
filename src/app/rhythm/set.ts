import { UserError } from '../../model/errors.ts'
import { type Rhythm, readRhythm, showRhythm } from '../../model/rhythm.ts'
import { dropRhythm, type RhythmOwner, rhythmOf, saveRhythm } from '../../store/rhythms.ts'
import { type Changes, changeLine } from '../contacts/changes.ts'
import type { Desk } from '../desk.ts'
import { fullText } from '../full-text.ts'
import { findPerson } from '../person-reference.ts'

/** What a command did to the rhythm of a tag; `changed` is false where it was so already. */
export interface TagRhythm {
  tag: string
  /** null where there is none any more. */
  rhythm: Rhythm | null
  changed: boolean
}

/** Sets how often to be in touch with a person; `none` takes it away. @throws UserError `not-a-rhythm` */
export function setPersonRhythm(desk: Desk, reference: string, text: string): Changes {
  const person = findPerson(desk, reference)
  const { before, after } = setRhythm(desk, { person: person.id }, text)
  const [from, to] = [before && showRhythm(before), after && showRhythm(after)]
  return { changes: from === to ? [] : [changeLine(desk, person, 'rhythm', from, to)] }
}

/** Sets how often to be in touch with everybody who has a tag. @throws UserError `not-a-rhythm` */
export function setTagRhythm(desk: Desk, tag: string, text: string): TagRhythm {
  const name = fullText('--tag', tag)
  const { before, after } = setRhythm(desk, { tag: name }, text)
  return { tag: name, rhythm: after, changed: (before && showRhythm(before)) !== (after && showRhythm(after)) }
}

function setRhythm({ store }: Desk, owner: RhythmOwner, text: string) {
  const after = text === 'none' ? null : readRhythm(text)
  if (after === null && text !== 'none') throw new UserError('not-a-rhythm', { value: text })
  const before = rhythmOf(store, owner)
  if (after === null) dropRhythm(store, owner)
  else saveRhythm(store, owner, after)
  return { before, after }
}
