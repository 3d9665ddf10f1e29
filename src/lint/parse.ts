import { graphemeEdges } from '../language/graphemes.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { readText } from '../language/reading.ts'
import type { MessageKind } from '../model/message.ts'
import { betweenIn, isUnsold } from './between.ts'
import { type Clause, clausesOf } from './evidence/clause.ts'
import { helpIn } from './evidence/help.ts'
import { sure } from './evidence/strength.ts'
import { betweenContactsIn, themIn } from './evidence/them.ts'
import { whoIn } from './evidence/who.ts'
import { whyIn } from './evidence/why.ts'
import { greetingOf } from './greeting.ts'
import { signalsIn } from './signals.ts'
import type { Evidence, LintOptions, ParsedMessage } from './types.ts'

/** Reads a message once: its language, greeting and evidence. */
export function parseMessage(text: string, options: LintOptions): ParsedMessage {
  const reading = readText(text, options.language)
  const kind = options.kind ?? 'request'
  const greeting = greetingOf(reading)
  const { lexicon } = reading
  const clauses = lexicon ? clausesOf(reading, lexicon, greeting, options.to) : []
  const widen = graphemeEdges(text)
  const signals = signalsIn(reading, clauses, kind)
  const evidence = lexicon ? foundIn(clauses, kind, lexicon) : []
  const { language, sentences, links } = reading
  return {
    text,
    language,
    lexicon,
    sentences,
    links,
    kind,
    options,
    greeting,
    evidence: evidence.map(({ what, strength, start, end }) => {
      const place = widen(start, end)
      return { what, start: place.start, end: place.end, strength }
    }),
    signals,
    between: kind === 'group-post' ? (betweenIn(reading) ?? (isUnsold(reading, signals) ? 'unsold' : null)) : null,
    characters: text.length,
  }
}

function foundIn(clauses: readonly Clause[], kind: MessageKind, lexicon: Lexicon): Evidence[] {
  if (kind === 'group-post') return helpIn(clauses)
  const contacts = kind === 'message' || kind === 'reply'
  const them = contacts ? betweenContactsIn(clauses) : themIn(clauses)
  const aboutThem = them.some(({ strength }) => strength >= sure)
  return [...whoIn(clauses, lexicon), ...whyIn(clauses, aboutThem), ...them]
}
