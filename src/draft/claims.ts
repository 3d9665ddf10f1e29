import { fold } from '../language/fold.ts'
import type { ReadSentence } from '../language/reading.ts'
import { readText } from '../language/reading.ts'
import type { Language } from '../model/language.ts'
import { isOneOf } from './grammar/words.ts'

/**
 * What a text claims and no fact says: names, figures, and what it tells of the two. An ending is forgiven, and so is
 * the name of a month where the facts name the day.
 *
 * @param known  everything that the writer was told
 */
export function unknownClaims(text: string, known: readonly string[], language: Language): string[] {
  const told = new Set(known.flatMap(fact => wordsIn(fact)))
  const { sentences, lexicon } = readText(text, language)
  const isCommon = (form: string, stem: string) =>
    [form, stem].some(one => lexicon?.common.has(one) || lexicon?.frequent.has(one))
  const claims = sentences.flatMap(sentence => {
    const tells = tellsOfTheTwo(sentence, language)
    const claimed = sentence.words.filter(({ term: { spelling, form, stem, figure }, proper }) => {
      if (proper || figure || isOneOf(language, 'numbers', spelling.text)) return true
      return tells && spelling.text.length > shortestStem && !isCommon(form, stem)
    })
    return claimed.map(({ term }) => term.spelling.text)
  })
  return [...new Set(claims.filter(word => !wordsIn(word).every(part => isTold(part, told))))]
}

/** It says what the reader did, or what both did: "your talk", "we met". */
function tellsOfTheTwo({ sayings, words, asks }: ReadSentence, language: Language): boolean {
  if (asks) return false
  if (sayings.some(({ category }) => category === 'knows' || category === 'refers')) return true
  return words.some(({ term }) => isOneOf(language, 'shared', term.spelling.text))
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
