import type { Saying } from '../language/lexicon.ts'
import { type MessageHint, messageWords } from '../language/message-words.ts'
import type { Match } from '../language/phrases.ts'
import { aboutMeanings, type Reading, type ReadSentence } from '../language/reading.ts'
import { tradeWordsIn } from '../language/trade.ts'
import type { Signal } from '../model/message.ts'
import { advertsIn } from './adverts.ts'
import { type Clause, sayingsIn } from './evidence/clause.ts'

const fewWords = 3
const subjects: ReadonlySet<Saying> = new Set(['topic', 'liked'])

type Counts = Record<Signal, number>

/** Adds what a message says to its reader, and what it says to nobody, to what is counted already. */
export function countMessage({ text, sentences, links }: Reading, clauses: readonly Clause[], counts: Counts): void {
  const sum = (count: (clause: Clause) => number) => clauses.reduce((total, clause) => total + count(clause), 0)
  const telling = clauses.filter(({ sells, hires }) => !sells && !hires)
  counts.particulars = telling.reduce((total, { rare, own }) => total + rare.filter(one => !own.has(one)).length, 0)
  counts.address = telling.reduce((total, clause) => total + addressed(clause), 0)
  counts.hollow = sum(({ sentence }) => tallyOf(sentence.meaning).hollow)
  counts.commerce = tradedIn(clauses).size
  countHints(clauses, counts)
  counts.adverts = sum(({ sentence }) => (advertsIn(sentence).length > 0 ? 1 : 0))
  counts.curt = isCurt(sentences, clauses) ? 1 : 0
  counts.ours = sum(({ sentence }) => tallyOf(sentence.meaning).ours)
  counts.figures = sum(({ sentence }) => tallyOf(sentence.meaning).figures)
  counts.links = links.length
  counts.urging = text.split('!').length - 1
  counts.questions = sentences.filter(({ asks }) => asks).length
}

/** What can be counted in a sentence by itself. */
const tallyOf = aboutMeanings.once(({ words, sayings, lexicon }) => ({
  /** Indexes of words to the reader. */
  second: words.flatMap(({ term }, index) => (lexicon?.second.has(term.form) ? [index] : [])),
  /** Stems of words of buying and selling. */
  traded: [...tradeWordsIn(words).keys()],
  ours: words.filter(({ term }) => lexicon?.ours.has(term.form)).length,
  figures: words.filter(({ term }) => term.figure).length,
  hollow: hollowIn(sayings),
}))

/** "Perfect, thanks!": a few words, or none, that name nobody and nothing, not even a time. */
function isCurt(sentences: readonly ReadSentence[], clauses: readonly Clause[]): boolean {
  if (sentences.reduce((total, { words }) => total + words.length, 0) > fewWords) return false
  const names = sentences.some(({ words }) => words.some(({ proper, term }) => proper || term.figure))
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
function countHints(clauses: readonly Clause[], counts: Counts): void {
  const seen = new Set<string>()
  for (const clause of clauses) {
    for (const { form, hints, index } of messageWords.in(clause.sentence.meaning)) {
      if (seen.has(form)) continue
      seen.add(form)
      for (const hint of hints) if (isSaid(hint, clause, index)) counts[hint]++
    }
  }
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
