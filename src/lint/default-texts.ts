import texts from '../../data/default-invitations.json' with { type: 'json' }
import { aboutMeanings, type ReadSentence } from '../language/reading.ts'
import { wordsOf } from '../language/words.ts'
import { pairSimilarity, pairsOf } from './similarity.ts'
import type { Place } from './types.ts'

const nearlySame = 0.82
/** Part of a sentence's words that one default text must have before the two are compared letter by letter. */
const wordsShared = 0.6
const lengthApart = 0.3

const all = Object.values(texts).flat()
const vocabulary = new Set(all.flatMap(lowerWords))
const defaults = all.map(text => {
  const plain = letters(text)
  return { plain, pairs: pairsOf(plain), words: new Set(lowerWords(text)) }
})

function lowerWords(text: string): string[] {
  return wordsOf(text).map(({ spelling }) => spelling.lower)
}

/** Letters and figures alone, so that spaces, case and punctuation make no difference. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** The first sentence that is, or nearly is, one of the platform's own invitation texts in any language. */
export function defaultTextIn(sentences: readonly ReadSentence[]): Place | null {
  const found = sentences.find(({ meaning }) => isDefaultText(meaning))
  return found ? { start: found.start, end: found.end } : null
}

const isDefaultText = aboutMeanings.once(meaning => {
  const words = meaning.words.map(({ term }) => term.spelling.lower)
  const known = words.filter(word => vocabulary.has(word))
  return known.length >= words.length * wordsShared && isDefault(words, known)
})

function isDefault(words: readonly string[], known: readonly string[]): boolean {
  const said = words.map(letters).join('')
  const alike = defaults.filter(text => known.filter(word => text.words.has(word)).length >= words.length * wordsShared)
  if (alike.length === 0) return false
  if (alike.some(({ plain }) => said.includes(plain))) return true
  const asLong = alike.filter(({ plain }) => Math.abs(said.length - plain.length) <= plain.length * lengthApart)
  if (asLong.length === 0) return false
  const pairs = pairsOf(said)
  return asLong.some(text => pairSimilarity(pairs, text.pairs) >= nearlySame)
}
