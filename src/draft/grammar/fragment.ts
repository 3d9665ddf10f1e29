import type { Language } from '../../model/language.ts'
import { tidy } from '../spoken/words.ts'
import { after, infinitiveMark, isOneOf, type WordList, yourWork } from './words.ts'

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
  const text = withCapitalI(tidy(typed ?? ''), language)
  if (!/\p{L}/u.test(text)) return null
  const plain = text.replace(/[\s.,;:!?…-]+$/u, '')
  const words = plain.split(' ')
  const first = (list: WordList) => isOneOf(language, list, words[0] ?? '')
  const clause = clauseIn(plain, language)
  if (clause !== null) return { form: 'sentence', text: asSentence(clause) }
  const wish = wishIn(plain, language)
  if (wish !== null) return { form: 'wish', text: wish }
  if (isSentence(text, words, language)) return { form: 'sentence', text: asSentence(text) }
  if (words.length > 2 && first('questions')) return { form: 'question', text: lowerFirst(plain) }
  if (isAdverbial(words, language)) return { form: 'adverbial', text: lowerFirst(plain) }
  return { form: 'thing', text: first('determiners') || first('theirs') ? lowerFirst(plain) : plain }
}

/** Begins with a capital and ends with a stop. */
export function asSentence(text: string): string {
  const capital = withCapital(text)
  return /[.!?…]["”’)]*$/u.test(capital) ? capital : `${capital.replace(/[\s,;:-]+$/u, '')}.`
}

/** "that you wrote about it", "att du skrev om det": the clause without its mark. */
function clauseIn(plain: string, language: Language): string | null {
  const [mark = '', subject = ''] = plain.split(' ')
  const marked = mark.toLowerCase() === (language === 'en' ? 'that' : infinitiveMark(language))
  return marked && isOneOf(language, 'subjects', subject) ? plain.slice(mark.length + 1) : null
}

/** What one wants to do: "to hear how", "want to hear how", "hear how", "hearing how". "Tell me how" is for the reader. */
function wishIn(plain: string, language: Language): string | null {
  const [first = '', second = ''] = plain.split(' ')
  if (second === '' || (isOneOf(language, 'objects', second) && !isOneOf(language, 'reflexives', first))) return null
  if (first.toLowerCase() === infinitiveMark(language)) return plain.slice(first.length + 1)
  const verb = isOneOf(language, 'verbs', first) ? lowerFirst(first) : language === 'en' ? verbOf(first) : null
  return after(language, 'modals', plain) ?? (verb === null ? null : verb + plain.slice(first.length))
}

/** "hear" of "hearing", "compare" of "comparing", "get" of "getting"; null for other words. */
function verbOf(gerund: string): string | null {
  const [, stem] = /^(\p{L}{3,})ing$/iu.exec(gerund.toLowerCase()) ?? []
  if (stem === undefined) return null
  return [stem, `${stem}e`, stem.slice(0, -1)].find(verb => isOneOf('en', 'verbs', verb)) ?? null
}

/** Has it a subject and a verb, or asks, calls out or bids? "Your talk on casting" has not. */
function isSentence(text: string, words: readonly string[], language: Language): boolean {
  const [first = '', second = ''] = words
  const is = (list: WordList) => (word: string) => isOneOf(language, list, word)
  const owned =
    (['determiners', 'theirs', 'others'] as const).some(list => is(list)(first)) ||
    yourWork(language, first.toLowerCase()) !== null
  if (words.length > 1 && is('objects')(second)) return true
  if (words.length < 3) return /!$/u.test(text) && words.length > 1 && !owned
  if (is('subjects')(first) || /\?["”’)]*$/u.test(text)) return !owned || states(words, language)
  if (owned) return states(words, language)
  if (is('questions')(first) || isAdverbial(words, language)) return false
  return /!["”’)]*$/u.test(text) || (/[.,]/u.test(text) && states(words, language)) || words.some(is('objects'))
}

/** A verb that is not of a relative clause, or somebody to whom something is done. */
function states(words: readonly string[], language: Language): boolean {
  const verb = words.findIndex(word => isOneOf(language, 'finite', word))
  const before = words.slice(0, verb === -1 ? words.length : verb)
  if (before.some(word => isOneOf(language, 'relatives', word) && word !== words[0])) return false
  return verb > 0 || words.some(word => isOneOf(language, 'objects', word))
}

/** When or where: "at the fair", "online", "two years ago". */
function isAdverbial(words: readonly string[], language: Language): boolean {
  const [first = ''] = words
  if (isOneOf(language, 'adverbs', first)) return true
  return words.length > 1 && (isOneOf(language, 'prepositions', first) || /^(?:ago|sedan)$/iu.test(words.at(-1) ?? ''))
}

/** "i think" is typed in haste. */
function withCapitalI(text: string, language: Language): string {
  return language === 'en' ? text.replace(/(?<![\p{L}\p{N}.'’])i(?=$|['’]|[\s,;:!?]|\.(?!\p{L}))/gu, 'I') : text
}

export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
