import { postWords } from '../language/post-words.ts'
import { aboutMeanings, type Reading } from '../language/reading.ts'
import type { Signal } from '../model/message.ts'
import { advertsIn } from './adverts.ts'
import type { Clause } from './evidence/clause.ts'

const mark = /!/g
const picture = /\p{Extended_Pictographic}/gu
const hashtag = /#\p{L}/gu
const wordsCounted = 10

type Counts = Record<Signal, number>

/** Adds what a post for a group tells, and what it offers, to what is counted already. */
export function countPost({ text, sentences, links }: Reading, clauses: readonly Clause[], counts: Counts): void {
  countHints(clauses, counts)
  for (const clause of clauses) countClause(clause, counts)
  if (clauses.length > 0 && counts.adverts + counts.calls === 0) {
    counts.questions = sentences.filter(({ asks }) => asks).length
  }
  counts.figures = clauses.reduce((sum, { words }) => sum + words.filter(({ term }) => term.figure).length, 0)
  counts.links = links.length
  counts.urging = text.match(mark)?.length ?? 0
  counts.pictures = text.match(picture)?.length ?? 0
  counts.hashtags = text.match(hashtag)?.length ?? 0
  counts.length = Math.ceil(sentences.reduce((total, { words }) => total + words.length, 0) / wordsCounted)
}

/** What words hint at, each word once. */
function countHints(clauses: readonly Clause[], counts: Counts): void {
  const seen = new Set<string>()
  for (const { sentence } of clauses) {
    for (const { form, hints } of postWords.in(sentence.meaning)) {
      if (seen.has(form)) continue
      seen.add(form)
      for (const hint of hints) if (hint !== 'calls') counts[hint]++
    }
  }
}

/** A sentence that advertises has no particulars: they are those of the wares. */
function countClause({ sentence, rare, own }: Clause, counts: Counts): void {
  const { calls, offers } = toneOf(sentence.meaning)
  if (calls) counts.calls++
  if (advertsIn(sentence).length > 0) counts.adverts++
  else if (!offers) counts.particulars += rare.filter(anchor => !own.has(anchor)).length
}

const toneOf = aboutMeanings.once(meaning => {
  const hinted = postWords.in(meaning)
  return {
    /** It begins with a call: "Register", "Boka". */
    calls: hinted.some(({ index, hints }) => index === 0 && hints.includes('calls')),
    offers: hinted.some(({ hints }) => hints.includes('praise') || hints.includes('dealing')),
  }
})
