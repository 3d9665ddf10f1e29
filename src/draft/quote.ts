import { sentencesOf } from '../language/sentences.ts'
import { parseMessage } from '../lint/parse.ts'
import type { ParsedMessage } from '../lint/types.ts'
import type { Language } from '../model/language.ts'

const longest = 160
const surelyMine = 0.7
const fewestWords = 4

/** The question in the other's invitation, word for word; null where it asks none, or in another language. */
export function questionOf(text: string | null, language: Language): string | null {
  const note = read(text, language)
  const asked = note && sentencesOf(note.text).find(({ asks }) => asks)
  return asked ? quotable(note.text.slice(asked.start, asked.end)) : null
}

/** What the other's invitation says of the user, word for word; null where it says nothing of the kind, or sells. */
export function praiseOf(text: string | null, language: Language): string | null {
  const note = read(text, language)
  if (!note || note.sentences.some(({ sayings }) => sayings.some(({ category }) => category === 'pitch'))) return null
  const mine = note.evidence.find(({ what, strength }) => what === 'them' && strength >= surelyMine)
  const said = mine && note.sentences.find(({ start, end, asks }) => !asks && start <= mine.start && end >= mine.end)
  if (!said || said.words.length < fewestWords || said.words.some(({ form }) => note.lexicon?.greetings.has(form)))
    return null
  return quotable(note.text.slice(said.start, said.end))
}

function read(text: string | null, language: Language): ParsedMessage | null {
  const note = text === null ? null : parseMessage(text, { kind: 'request' })
  return note?.language === language ? note : null
}

function quotable(words: string): string | null {
  const quote = words.trim().replace(/\s+/g, ' ')
  return quote.length > longest || /https?:|www\.|[{}<>“”]/i.test(quote) ? null : quote
}
