import type { Language } from '../../model/language.ts'
import { type Fragment, readFragment, withCapital } from './fragment.ts'
import { after, isOneOf, smallWord, yourWork } from './words.ts'

/** Why the user writes: "because I want to hear", "about casting" and "to hear" say the same as without the first word. */
export function readReason(typed: string | null, language: Language): Fragment | null {
  const read = readFragment(typed, language)
  const text = typed?.trim() ?? ''
  const rest = after(language, 'connectives', text)
  if (rest === null) return read
  const [first = '', subject = ''] = text.split(' ')
  const asksWhether = isOneOf(language, 'questions', first) && isOneOf(language, 'subjects', subject)
  return asksWhether ? read : readReason(rest, language)
}

/** What of the reader's made the user write: "talk on casting" and "the talk on casting" are "your talk on casting". */
export function readTopic(typed: string | null, language: Language): Fragment | null {
  const read = readReason(typed, language)
  if (read?.form !== 'thing' && read?.form !== 'wish') return read
  const [first = '', ...rest] = read.text.split(' ')
  const owned =
    isOneOf(language, 'others', first) || (isOneOf(language, 'determiners', first) && !isYours(read, language))
  const [noun = '', ...tail] = owned ? rest : [first, ...rest]
  const work = yourWork(language, noun.toLowerCase())
  return work === null ? read : { form: 'thing', text: [work, ...tail].join(' ') }
}

/** "your talk on guard bands": a thing of the reader's. */
export function isYours({ form, text }: Fragment, language: Language): boolean {
  return form === 'thing' && isOneOf(language, 'theirs', text.split(' ')[0] ?? '')
}

/** Where two people met: "at the fair", "in Leeds", "på Kvalitetsdagen"; what has its preposition keeps it. */
export function whereMet(typed: string | null, language: Language): Fragment | null {
  const read = readFragment(after(language, 'meetings', typed?.trim() ?? '') ?? typed, language)
  if (read?.form === 'sentence') return readFragment(typed, language)
  if (read?.form !== 'thing') return read
  const [first = '', second] = read.text.split(' ')
  const inPlace = isOneOf(language, 'places', first) && (second === undefined || goesOn(second, language))
  const article = /^\p{Ll}/u.test(first) && isOneOf(language, 'events', first) ? 'the ' : ''
  return {
    form: 'adverbial',
    text: `${smallWord(language, inPlace ? 'in' : 'at')} ${article}${inPlace ? withCapital(read.text) : read.text}`,
  }
}

/** "Leeds last year", "Leeds 2024": it is still the town; "Leeds Metrology Forum" is not. */
function goesOn(word: string, language: Language): boolean {
  return /^\d/.test(word) || isOneOf(language, 'prepositions', word) || isOneOf(language, 'adverbs', word)
}
