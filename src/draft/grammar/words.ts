import english from '../../../data/phrases/en/grammar.json' with { type: 'json' }
import swedish from '../../../data/phrases/sv/grammar.json' with { type: 'json' }
import type { Language } from '../../model/language.ts'

const sources = { en: english, sv: swedish }

/** One of the small words of a language. */
export function smallWord(language: Language, word: 'at' | 'in' | 'from' | 'to' | 'since' | 'and' | 'on'): string {
  return sources[language][word]
}

export type WordList =
  | 'prepositions'
  | 'adverbs'
  | 'subjects'
  | 'objects'
  | 'determiners'
  | 'finite'
  | 'relatives'
  | 'verbs'
  | 'reflexives'
  | 'courtesies'
  | 'questions'
  | 'theirs'
  | 'others'
  | 'places'
  | 'events'
  | 'wholes'
  | 'numbers'
  | 'shared'

export function isOneOf(language: Language, list: WordList, word: string): boolean {
  return sources[language][list].toLowerCase().split(' ').includes(word.toLowerCase().replaceAll('’', "'"))
}

/** The rest of a text that begins with one of some phrases; null where it does not, or nothing is left. */
export function after(language: Language, list: 'connectives' | 'modals' | 'meetings', text: string): string | null {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const phrase = sources[language][list].split('|').find(known => lower.startsWith(`${known} `))
  return phrase === undefined ? null : text.slice(phrase.length + 1)
}

/** What people make, with whose it is: "your talk", "ditt föredrag"; null for another word. */
export function yourWork(language: Language, noun: string): string | null {
  const works: Record<string, string> = sources[language].works
  return Object.hasOwn(works, noun) ? (works[noun] ?? null) : null
}

export function infinitiveMark(language: Language): string {
  return sources[language].infinitiveMark
}

/** @param month 1 to 12 */
export function monthName(language: Language, month: number): string {
  return sources[language].months.split(' ')[month - 1] ?? ''
}
