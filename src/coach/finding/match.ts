import type { SoughtWord } from './words.ts'

/** A folded text in which words are looked for, and how much a find in it weighs. */
export interface Field {
  text: string
  weight: number
}

/** Shorter words are found only as a whole: `hr` is no part of `Christer`. */
const shortestPart = 3

/** As a word of its own, at the beginning of one, inside one. */
const [whole, beginning, inside] = [3, 2, 1]

/** How well the fields match: for each word its best find, by how much of a word it is and where; null where one is missing. */
export function matchOf(words: readonly SoughtWord[], fields: readonly Field[]): number | null {
  let sum = 0
  for (const word of words) {
    const best = Math.max(0, ...fields.map(({ text, weight }) => weight * found(word, text)))
    if (best === 0) return null
    sum += best
  }
  return sum
}

/** Whether a folded text holds the word. */
export function holds(text: string, word: SoughtWord): boolean {
  return found(word, text) > 0
}

/** What the best match would be. */
export function bestMatch(words: readonly SoughtWord[], weight: number): number {
  return words.length * whole * weight
}

function found({ alternatives }: SoughtWord, text: string): number {
  const present = alternatives.filter(word => text.includes(word))
  if (present.length === 0) return 0
  const tokens = text.match(/[\p{L}\p{N}]+/gu) ?? []
  if (tokens.some(token => present.includes(token))) return whole
  if (present.every(word => word.length < shortestPart)) return 0
  return tokens.some(token => present.some(word => token.startsWith(word))) ? beginning : inside
}
