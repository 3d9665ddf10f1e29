import type { Lexicon, Saying } from '../language/lexicon.ts'
import { type MessageHint, messageWords } from '../language/message-words.ts'
import type { Match } from '../language/phrases.ts'
import type { Reading } from '../language/reading.ts'
import { tradeWordsIn } from '../language/trade.ts'
import type { Signal } from '../model/message.ts'
import { advertsIn } from './adverts.ts'
import { type Clause, sayingsIn } from './evidence/clause.ts'

const fewWords = 3
const subjects: ReadonlySet<Saying> = new Set(['topic', 'liked'])

/** What a message says to its reader, and what it says to nobody. */
export function messageSignals(
  { lexicon, sentences }: Reading,
  clauses: readonly Clause[],
): Partial<Record<Signal, number>> {
  const words = sentences.flatMap(sentence => sentence.words)
  const dealing = clauses.filter(mayDeal).flatMap(clause => clause.words)
  const telling = clauses.filter(({ sells, hires }) => !sells && !hires)
  return {
    particulars: telling.reduce((sum, { rare, own }) => sum + rare.filter(anchor => !own.has(anchor)).length, 0),
    address: telling.reduce((sum, clause) => sum + addressed(clause, lexicon), 0),
    hollow: sentences.reduce((sum, { sayings }) => sum + hollowIn(sayings), 0),
    commerce: lexicon ? tradeWordsIn(dealing, lexicon).size : 0,
    ...hintedIn(clauses, lexicon),
    adverts: lexicon ? sentences.filter(sentence => advertsIn(sentence, lexicon).length > 0).length : 0,
    curt: isCurt(clauses) ? 1 : 0,
    ours: words.filter(({ form }) => lexicon?.ours.has(form)).length,
  }
}

/** "Perfect, thanks!": a few words that name nobody and nothing, not even a time. */
function isCurt(clauses: readonly Clause[]): boolean {
  const words = clauses.flatMap(clause => clause.words)
  const named =
    clauses.some(({ anchors }) => anchors.length > 0) || words.some(({ proper, figure }) => proper || figure)
  return words.length > 0 && words.length <= fewWords && !named
}

/** Words to the reader outside of phrases that say nothing. */
function addressed({ words, empty }: Clause, lexicon: Lexicon | null): number {
  return words.filter(({ form }, index) => !empty[index] && lexicon?.second.has(form)).length
}

/** Phrases that say nothing; those that overlap are one. */
function hollowIn(sayings: readonly Match<Saying>[]): number {
  let end = 0
  let count = 0
  for (const { category, from, to } of sayings) {
    if (category !== 'hollow' && category !== 'flattery') continue
    if (from >= end) count++
    end = Math.max(end, to)
  }
  return count
}

/** What the words of a message hint at, each word once. */
function hintedIn(clauses: readonly Clause[], lexicon: Lexicon | null): Partial<Record<Signal, number>> {
  const counts = { telling: 0, trading: 0, courting: 0 }
  if (!lexicon) return counts
  const seen = new Set<string>()
  for (const clause of clauses) {
    clause.words.forEach((word, index) => {
      if (seen.has(word.form)) return
      seen.add(word.form)
      for (const hint of messageWords.of(word, lexicon)) if (isSaid(hint, clause, index)) counts[hint]++
    })
  }
  return counts
}

/** A phrase that says nothing tells nothing. */
function isSaid(hint: MessageHint, clause: Clause, index: number): boolean {
  if (hint === 'telling') return !clause.empty[index]
  return hint !== 'trading' || mayDeal(clause)
}

/** Whoever offers a post must name its trade, and a text of the reader's may be about any trade. */
function mayDeal(clause: Clause): boolean {
  return clause.sells || !(clause.hires || sayingsIn(clause, subjects).length > 0)
}
