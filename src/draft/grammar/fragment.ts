import type { Language } from '../../model/language.ts'
import { infinitiveMark, isOneOf, smallWord } from './words.ts'

/**
 * What the user typed, read as a part of speech, so that it can stand in a sentence:
 * a whole sentence, what one wants to do ("hear how you cast"), a question ("how you cast"), when or where
 * ("at the fair"), or a thing.
 */
export interface Fragment {
  form: 'sentence' | 'wish' | 'question' | 'adverbial' | 'thing'
  text: string
}

/** Reads a fragment. @returns null where it says nothing */
export function readFragment(typed: string | null, language: Language): Fragment | null {
  const text = typed?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? ''
  if (!/\p{L}/u.test(text)) return null
  const words = text.split(' ')
  const [first = ''] = words
  const plain = text.replace(/[\s.,;:!?…-]+$/u, '')
  if (first.toLowerCase() === infinitiveMark(language) && words.length > 1) {
    return { form: 'wish', text: plain.slice(first.length + 1) }
  }
  if (words.length > 2 && (isOneOf(language, 'subjects', first) || /[.!?]["”’)]*$/u.test(text))) {
    return { form: 'sentence', text: asSentence(text) }
  }
  if (words.length > 1 && isOneOf(language, 'verbs', first)) return { form: 'wish', text: lowerFirst(plain) }
  if (words.length > 2 && isOneOf(language, 'questions', first)) return { form: 'question', text: lowerFirst(plain) }
  if (words.length > 1 && isOneOf(language, 'prepositions', first))
    return { form: 'adverbial', text: lowerFirst(plain) }
  return { form: 'thing', text: plain }
}

/** Where two people met: "at the fair", "på Kvalitetsdagen"; what has its preposition keeps it. */
export function whereMet({ form, text }: Fragment, language: Language): string {
  return form === 'thing' ? `${smallWord(language, 'at')} ${text}` : text
}

/** Begins with a capital and ends with a stop. */
export function asSentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?…]["”’)]*$/u.test(capital) ? capital : `${capital}.`
}

/** Lower case at the beginning, unless the word is an abbreviation or has capitals inside. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
