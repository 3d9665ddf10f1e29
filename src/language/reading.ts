import type { Language } from '../model/language.ts'
import { type DetectedLanguage, mostVoted, votesOf } from './detect.ts'
import { type Lexicon, lexiconIn, type Saying } from './lexicon.ts'
import { inLink, type Link, linksOf } from './links.ts'
import type { Match } from './phrases.ts'
import { type Asked, Questions } from './questions.ts'
import { aboutSentences, type PlacedSentence, type Sentence, sentencesOf } from './sentences.ts'
import { type SentenceWord, wordIn } from './terms.ts'
import { tradesIn } from './trade.ts'

/** What a sentence says, wherever it stands: its words are placed from its beginning. */
export interface Meaning extends Asked {
  /** As it is written. */
  written: string
  /** Null in a language whose words we do not know. */
  lexicon: Lexicon | null
  words: readonly SentenceWord[]
  sayings: readonly Match<Saying>[]
  /** Ends with a question mark. */
  asks: boolean
}

/** Asks something of what a sentence says once. */
export const aboutMeanings = new Questions<Meaning>()

/** A sentence where it stands in a text. */
export interface ReadSentence extends Omit<Meaning, 'answers'> {
  start: number
  end: number
  /** The same wherever the sentence stands. */
  meaning: Meaning
}

/** A text that has been read once: everything that is asked of it later follows from this. */
export interface Reading {
  text: string
  language: DetectedLanguage
  /** Null in a language whose words we do not know. */
  lexicon: Lexicon | null
  sentences: ReadSentence[]
  links: Link[]
}

/** Reads a text. @param language  the language it is in, where that is known */
export function readText(text: string, language?: string): Reading {
  const links = linksOf(text)
  const placed = links.length > 0 ? sentencesOf(text).map(one => withoutLinks(one, links)) : sentencesOf(text)
  const detected = language ?? mostVoted(placed.map(({ sentence }) => votes(sentence)))
  const lexicon = isKnown(detected) ? lexiconIn(detected, isAccented(text, detected)) : null
  const shouted = isMostlyCapital(placed)
  return {
    text,
    language: detected,
    lexicon,
    sentences: placed.map(({ start, sentence }) => placedAt(start, meaningOf(sentence, lexicon, shouted))),
    links,
  }
}

const votes = aboutSentences.once(({ words }) => votesOf(words))

function withoutLinks({ start, sentence }: PlacedSentence, links: readonly Link[]): PlacedSentence {
  const words = sentence.words.filter(word => !inLink(links, start + word.start))
  return words.length === sentence.words.length
    ? { start, sentence }
    : { start, sentence: { ...sentence, words, answers: aboutSentences.unanswered() } }
}

function isKnown(language: DetectedLanguage): language is Language {
  return language === 'en' || language === 'sv'
}

/** English needs no accents; a Swedish text without a single one was typed without them. */
function isAccented(text: string, language: Language): boolean {
  return language === 'sv' && /[åäö]|[ao]\u0308|a\u030a/i.test(text)
}

/** Where most words begin with a capital, a capital names nothing. */
function isMostlyCapital(placed: readonly PlacedSentence[]): boolean {
  let words = 0
  let capitals = 0
  for (const { sentence } of placed) {
    words += sentence.words.length
    capitals += capitalsOf(sentence)
  }
  return words > 5 && capitals > words * 0.6
}

const capitalsOf = aboutSentences.once(({ words }) => words.filter(({ spelling }) => spelling.capital).length)

function placedAt(start: number, meaning: Meaning): ReadSentence {
  const { written, lexicon, words, sayings, asks } = meaning
  return { start, end: start + written.length, written, lexicon, words, sayings, asks, meaning }
}

/** What a sentence says in each vocabulary that it was read with. */
const meanings = aboutSentences.once((_): Meaning[] => [])

/** What a sentence says depends on nothing around it but the language, and whether capitals name something. */
function meaningOf(sentence: Sentence, lexicon: Lexicon | null, shouted: boolean): Meaning {
  if (shouted) return understand(sentence, lexicon, shouted)
  const known = meanings(sentence)
  const found = known.find(meaning => meaning.lexicon === lexicon)
  if (found) return found
  const fresh = understand(sentence, lexicon, shouted)
  known.push(fresh)
  return fresh
}

function understand({ text, words: spoken, asks }: Sentence, lexicon: Lexicon | null, shouted: boolean): Meaning {
  const words = spoken.map((word, index) => wordIn(lexicon, word, text, index > 0 && !shouted))
  const sayings = lexicon ? [...lexicon.phrases.matches(words), ...tradesIn(words, lexicon)] : []
  return { written: text, lexicon, words, sayings, asks, answers: aboutMeanings.unanswered() }
}

/** Where a word of a sentence stands in the text. */
export function placeOf(
  { start }: ReadSentence,
  word: Pick<SentenceWord, 'start' | 'end'>,
): { start: number; end: number } {
  return { start: start + word.start, end: start + word.end }
}
