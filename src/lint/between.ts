import type { Reading } from '../language/reading.ts'
import type { Between, Signal } from '../model/message.ts'
import { advertsIn } from './adverts.ts'

const fewestWords = 8
/** So many words make a question that others can answer. */
const fewestAsking = 4
const selling: readonly Signal[] = ['dealing', 'praise', 'urgency', 'calls', 'urging', 'pictures']
const mostSelling = 2

/** What settles much by itself: a vacancy, a new job or a free evening; a bare comment; links without a word. */
export function betweenIn({ sentences, links }: Reading): Between | null {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  if (sentences.some(({ sayings }) => sayings.some(({ category }) => category === 'notice'))) return 'notice'
  if (sentences.some(sentence => advertsIn(sentence).length > 0)) return null
  if (links.length === 0) {
    const asks = words >= fewestAsking && sentences.some(sentence => sentence.asks)
    return words < fewestWords && !asks ? 'few-words' : null
  }
  return words === 0 ? 'bare-links' : null
}

/** No link, no sentence that advertises, and hardly a word or mark that does: whoever sells shows it. */
export function isUnsold({ links }: Reading, signals: Record<Signal, number>): boolean {
  return (
    links.length === 0 &&
    signals.adverts === 0 &&
    selling.reduce((sum, signal) => sum + signals[signal], 0) <= mostSelling
  )
}
