import english from '../../../data/phrases/en/grammar.json' with { type: 'json' }
import swedish from '../../../data/phrases/sv/grammar.json' with { type: 'json' }
import type { Language } from '../../model/language.ts'

const sources = { en: english, sv: swedish }

/** One of the small words of a language. */
export function smallWord(language: Language, word: 'at' | 'in' | 'from' | 'to' | 'since' | 'and' | 'on'): string {
  return sources[language][word]
}

export function isOneOf(
  language: Language,
  list: 'prepositions' | 'subjects' | 'verbs' | 'questions' | 'theirs',
  word: string,
): boolean {
  return sources[language][list].split(' ').includes(word.toLowerCase().replaceAll('’', "'"))
}

export function infinitiveMark(language: Language): string {
  return sources[language].infinitiveMark
}

/** @param month 1 to 12 */
export function monthName(language: Language, month: number): string {
  return sources[language].months.split(' ')[month - 1] ?? ''
}
