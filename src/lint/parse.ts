import { graphemeEdges } from '../language/graphemes.ts'
import { readText } from '../language/reading.ts'
import { clausesOf } from './evidence/clause.ts'
import { helpIn } from './evidence/help.ts'
import { themIn } from './evidence/them.ts'
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
  const clauses = clausesOf(sentences, lexicon, greeting)
  const found = kind === 'group-post' ? helpIn(clauses) : [...whoIn(clauses), ...whyIn(clauses), ...themIn(clauses)]
  const widen = graphemeEdges(text)
  return found.map(evidence => ({ ...evidence, ...widen(evidence.start, evidence.end) }))
}
