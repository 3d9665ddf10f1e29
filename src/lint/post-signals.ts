import type { Lexicon } from '../language/lexicon.ts'
import type { StemmedWord } from '../language/phrases.ts'
import { postWords } from '../language/post-words.ts'
import type { Reading } from '../language/reading.ts'
import type { Signal } from '../model/message.ts'
import { advertsIn } from './adverts.ts'
import type { Clause } from './evidence/clause.ts'

const mark = /!/g
const picture = /\p{Extended_Pictographic}/gu
const hashtag = /#\p{L}/gu
const wordsCounted = 10

type Counts = Record<Signal, number>

/** What a post for a group tells, and what it offers. */
export function postSignals({ text, lexicon, sentences }: Reading, clauses: readonly Clause[], none: Counts): Counts {
  const counts = { ...none }
  const words = sentences.flatMap(sentence => sentence.words)
  if (lexicon) countWords(words, lexicon, counts)
  for (const clause of clauses) if (lexicon) countClause(clause, lexicon, counts)
  if (lexicon && counts.adverts + counts.calls === 0) counts.questions = sentences.filter(({ asks }) => asks).length
  counts.urging = text.match(mark)?.length ?? 0
  counts.pictures = text.match(picture)?.length ?? 0
  counts.hashtags = text.match(hashtag)?.length ?? 0
  counts.length = Math.ceil(words.length / wordsCounted)
  return counts
}

/** What words hint at, each word once. */
function countWords(words: readonly StemmedWord[], lexicon: Lexicon, counts: Counts): void {
  const seen = new Set<string>()
  for (const word of words) {
    if (seen.has(word.form)) continue
    seen.add(word.form)
    for (const hint of postWords.of(word, lexicon)) if (hint !== 'calls') counts[hint]++
  }
}

/** A sentence that advertises has no particulars: they are those of the wares. */
function countClause(clause: Clause, lexicon: Lexicon, counts: Counts): void {
  const { words, rare, own } = clause
  const first = words[0]
  if (first && postWords.of(first, lexicon).includes('calls')) counts.calls++
  if (advertsIn(clause.sentence, lexicon).length > 0) counts.adverts++
  else if (!words.some(word => postWords.of(word, lexicon).some(hint => hint === 'praise' || hint === 'dealing'))) {
    counts.particulars += rare.filter(anchor => !own.has(anchor)).length
  }
}
