import type { Saying } from '../language/lexicon.ts'
import type { Reading } from '../language/reading.ts'
import { tradeWordsIn } from '../language/trade.ts'
import type { Signal } from '../model/message.ts'
import { type Clause, sayingsIn } from './evidence/clause.ts'

const advertising: ReadonlySet<Saying> = new Set(['news', 'announces', 'recruits', 'pitch', 'discount'])
const mark = /!/g
const picture = /\p{Extended_Pictographic}/gu

/** How often a text does what is no proof by itself, and tells much together. */
export function signalsIn({ text, lexicon, sentences }: Reading, clauses: readonly Clause[]): Record<Signal, number> {
  const words = sentences.flatMap(sentence => sentence.words)
  const telling = clauses.filter(clause => sayingsIn(clause, advertising).length === 0)
  return {
    particulars: telling.reduce((sum, { rare, own }) => sum + rare.filter(anchor => !own.has(anchor)).length, 0),
    commerce: lexicon ? tradeWordsIn(words, lexicon).size : 0,
    urging: text.match(mark)?.length ?? 0,
    pictures: text.match(picture)?.length ?? 0,
    ours: words.filter(({ form }) => lexicon?.ours.has(form)).length,
  }
}
