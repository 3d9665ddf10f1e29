import type { Saying } from '../language/lexicon.ts'
import type { ReadSentence } from '../language/reading.ts'
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
  const asked = note && sentencesOf(note.text).find(({ sentence }) => sentence.asks)
  return asked ? quotable(asked.sentence.text) : null
}

/** What the other's invitation says of something of the user's, word for word; null where it says no such thing, or sells. */
export function praiseOf(text: string | null, language: Language): string | null {
  const note = read(text, language)
  if (!note || note.sentences.some(sentence => says(sentence, 'pitch'))) return null
  const said = note.sentences.find(sentence => {
    const { start, end, asks, words } = sentence
    const mine = note.evidence.some(
      found => found.what === 'them' && found.strength >= surelyMine && found.start >= start && found.end <= end,
    )
    return (
      mine &&
      !asks &&
      words.length >= fewestWords &&
      says(sentence, 'refers') &&
      !says(sentence, 'knows') &&
      !greets(sentence, note)
    )
  })
  return said ? quotable(note.text.slice(said.start, said.end)) : null
}

function says({ sayings }: ReadSentence, wanted: Saying): boolean {
  return sayings.some(({ category }) => category === wanted)
}

function greets({ words }: ReadSentence, { lexicon }: ParsedMessage): boolean {
  return words.some(({ term }) => lexicon?.greetings.has(term.form))
}

function read(text: string | null, language: Language): ParsedMessage | null {
  const note = text === null ? null : parseMessage(text, { kind: 'request' })
  return note?.language === language ? note : null
}

function quotable(words: string): string | null {
  const quote = words.trim().replace(/\s+/g, ' ')
  return quote.length > longest || /https?:|www\.|[{}<>“”]/i.test(quote) ? null : quote
}
