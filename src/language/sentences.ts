import { type Word, wordsOf } from './words.ts'

/** A sentence, or a line that ends without a full stop. */
export interface Sentence {
  start: number
  end: number
  words: Word[]
  /** Ends with a question mark. */
  asks: boolean
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const question = /[?？؟][\p{P}\p{S}\s]*$/u

/** The sentences of a text with their words; a line break ends one. What holds no word is left out. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    for (const line of segment.matchAll(/[^\n\r]+/g)) {
      const start = index + line.index
      const end = start + line[0].length
      const words = wordsOf(text, start, end)
      if (words.length > 0) sentences.push({ start, end, words, asks: question.test(line[0]) })
    }
  }
  return sentences
}
