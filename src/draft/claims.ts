import { fold } from '../language/fold.ts'
import { readText } from '../language/reading.ts'
import type { Language } from '../model/language.ts'

/**
 * What a text claims and no fact says: names and figures. A genitive s or another ending is forgiven, and so is the
 * name of a month where the facts name the day.
 *
 * @param known  everything that the writer was told
 */
export function unknownClaims(text: string, known: readonly string[], language: Language): string[] {
  const told = new Set(known.flatMap(fact => wordsIn(fact)))
  const { sentences } = readText(text, language)
  const claims = sentences.flatMap(({ words }) => words.filter(({ proper, figure }) => proper || figure))
  return [
    ...new Set(claims.filter(word => !wordsIn(word.text).every(part => isTold(part, told))).map(word => word.text)),
  ]
}

function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

const shortestStem = 3

function isTold(word: string, told: ReadonlySet<string>): boolean {
  if (told.has(word) || word === 'i' || word.length === 1) return true
  if (/\d/.test(word)) return false
  return [...told].some(
    other => other.length >= shortestStem && word.startsWith(other) && word.length - other.length <= 2,
  )
}
