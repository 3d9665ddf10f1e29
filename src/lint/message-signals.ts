import type { Saying } from '../language/lexicon.ts'
import { type MessageHint, messageWords } from '../language/message-words.ts'
import { once } from '../language/once.ts'
import type { Match } from '../language/phrases.ts'
import type { Meaning, Reading, ReadSentence } from '../language/reading.ts'
import { tradeWordsIn } from '../language/trade.ts'
import type { Signal } from '../model/message.ts'
import { advertsIn } from './adverts.ts'
import { type Clause, sayingsIn } from './evidence/clause.ts'

const fewWords = 3
const subjects: ReadonlySet<Saying> = new Set(['topic', 'liked'])

/** What a message says to its reader, and what it says to nobody. */
export function messageSignals(
  { text, sentences, links }: Reading,
  clauses: readonly Clause[],
): Partial<Record<Signal, number>> {
  const sum = (count: (clause: Clause) => number) => clauses.reduce((total, clause) => total + count(clause), 0)
  const telling = clauses.filter(({ sells, hires }) => !sells && !hires)
  return {
    particulars: telling.reduce((total, { rare, own }) => total + rare.filter(anchor => !own.has(anchor)).length, 0),
    address: telling.reduce((total, clause) => total + addressed(clause), 0),
    hollow: sum(({ sentence }) => tallyOf(sentence.meaning).hollow),
    commerce: tradedIn(clauses).size,
    ...hintedIn(clauses),
    adverts: sum(({ sentence }) => (advertsIn(sentence).length > 0 ? 1 : 0)),
    curt: isCurt(sentences, clauses) ? 1 : 0,
    ours: sum(({ sentence }) => tallyOf(sentence.meaning).ours),
    figures: sum(({ words }) => words.filter(({ figure }) => figure).length),
    links: links.length,
    urging: text.split('!').length - 1,
    questions: sentences.filter(({ asks }) => asks).length,
  }
}

/** What can be counted in a sentence by itself. */
const tallyOf = once(({ words, sayings, lexicon }: Meaning) => ({
  /** Indexes of words to the reader. */
  second: words.flatMap(({ form }, index) => (lexicon?.second.has(form) ? [index] : [])),
  /** Stems of words of buying and selling. */
  traded: lexicon ? [...tradeWordsIn(words, lexicon).keys()] : [],
  ours: words.filter(({ form }) => lexicon?.ours.has(form)).length,
  hollow: hollowIn(sayings),
}))

/** "Perfect, thanks!": a few words, or none, that name nobody and nothing, not even a time. */
function isCurt(sentences: readonly ReadSentence[], clauses: readonly Clause[]): boolean {
  if (sentences.reduce((total, { words }) => total + words.length, 0) > fewWords) return false
  const names = sentences.some(({ words }) => words.some(({ proper, figure }) => proper || figure))
  return !names && clauses.every(({ anchors }) => anchors.length === 0)
}

/** Stems of words of buying and selling. */
function tradedIn(clauses: readonly Clause[]): Set<string> {
  const stems = new Set<string>()
  for (const clause of clauses) {
    if (!mayDeal(clause)) continue
    for (const stem of tallyOf(clause.sentence.meaning).traded) stems.add(stem)
  }
  return stems
}

/** Words to the reader outside of phrases that say nothing. */
function addressed({ sentence, empty }: Clause): number {
  return tallyOf(sentence.meaning).second.filter(index => !empty[index]).length
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
function hintedIn(clauses: readonly Clause[]): Record<MessageHint, number> {
  const counts = { telling: 0, trading: 0, courting: 0 }
  const seen = new Set<string>()
  for (const clause of clauses) {
    for (const { form, hints, index } of messageWords.in(clause.sentence.meaning)) {
      if (seen.has(form)) continue
      seen.add(form)
      for (const hint of hints) if (isSaid(hint, clause, index)) counts[hint]++
    }
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
