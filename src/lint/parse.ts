import { graphemeEdges } from '../language/graphemes.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { readText } from '../language/reading.ts'
import type { MessageKind } from '../model/message.ts'
import { type Clause, clausesOf } from './evidence/clause.ts'
import { helpIn } from './evidence/help.ts'
import { sure } from './evidence/strength.ts'
import { betweenContactsIn, themIn } from './evidence/them.ts'
import { whoIn } from './evidence/who.ts'
import { whyIn } from './evidence/why.ts'
import { greetingOf } from './greeting.ts'
import type { Evidence, LintOptions, ParsedMessage } from './types.ts'

/** Reads a message once: its language, greeting and evidence. */
export function parseMessage(text: string, options: LintOptions): ParsedMessage {
  const reading = readText(text, options.language)
  const kind = options.kind ?? 'request'
  const greeting = greetingOf(reading)
  const message = { ...reading, kind, options, greeting, evidence: [], characters: text.length }
  return { ...message, evidence: evidenceIn(message) }
}

function evidenceIn({ text, kind, lexicon, sentences, greeting }: ParsedMessage): Evidence[] {
  if (!lexicon) return []
  const clauses = clausesOf(text, sentences, lexicon, greeting)
  const widen = graphemeEdges(text)
  return foundIn(clauses, kind, lexicon).map(evidence => ({ ...evidence, ...widen(evidence.start, evidence.end) }))
}

function foundIn(clauses: readonly Clause[], kind: MessageKind, lexicon: Lexicon): Evidence[] {
  if (kind === 'group-post') return helpIn(clauses)
  const contacts = kind === 'message' || kind === 'reply'
  const them = contacts ? betweenContactsIn(clauses) : themIn(clauses)
  const aboutThem = them.some(({ strength }) => strength >= sure)
  return [...whoIn(clauses, lexicon), ...whyIn(clauses, aboutThem), ...them]
}
