import { type Asked, Questions } from './questions.ts'
import { type Word, wordsOf } from './words.ts'

/** A sentence, or a line that ends without a full stop, wherever it stands: its words are placed from its beginning. */
export interface Sentence extends Asked {
  text: string
  words: readonly Word[]
  /** Ends with a question mark. */
  asks: boolean
}

/** A sentence where it stands in a text. */
export interface PlacedSentence {
  start: number
  sentence: Sentence
}

/** Asks something of a sentence once. */
export const aboutSentences = new Questions<Sentence>()

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const lineBreak = /[\n\r]+$/
const question = /[?？؟][\p{P}\p{S}\s]*$/u

const met = new Map<string, Sentence>()
const mostMet = 20_000

/** The sentences of a text with their words; a line break ends one. What holds no word is left out. */
export function sentencesOf(text: string): PlacedSentence[] {
  const sentences: PlacedSentence[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    place(lineBreak.test(segment) ? segment.replace(lineBreak, '') : segment, index)
  }
  return sentences

  function place(written: string, start: number): void {
    const sentence = sentenceOf(written)
    if (sentence.words.length > 0) sentences.push({ start, sentence })
  }
}

/** Sentences are remembered: greetings recur, and whoever writes to many writes the same sentences. */
function sentenceOf(text: string): Sentence {
  const known = met.get(text)
  if (known) return known
  if (met.size >= mostMet) met.clear()
  const sentence = { text, words: wordsOf(text), asks: question.test(text), answers: aboutSentences.unanswered() }
  met.set(text, sentence)
  return sentence
}
