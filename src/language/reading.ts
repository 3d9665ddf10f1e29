import type { Language } from '../model/language.ts'
import { type DetectedLanguage, mostVoted, votesOf } from './detect.ts'
import { type Lexicon, lexiconIn, type Saying } from './lexicon.ts'
import { inLink, type Link, linksOf } from './links.ts'
import { type Asked, once } from './once.ts'
import type { Match, StemmedWord } from './phrases.ts'
import { type PlacedSentence, type Sentence, sentencesOf } from './sentences.ts'
import { stem } from './stems.ts'
import { tradesIn } from './trade.ts'
import type { Word } from './words.ts'

/** What a sentence says, wherever it stands: its words are placed from its beginning. */
export interface Meaning extends Asked {
  /** As it is written. */
  written: string
  /** Null in a language whose words we do not know. */
  lexicon: Lexicon | null
  words: readonly StemmedWord[]
  sayings: readonly Match<Saying>[]
  /** Ends with a question mark. */
  asks: boolean
}

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

const votes = once(({ words }: Sentence) => votesOf(words))

function withoutLinks({ start, sentence }: PlacedSentence, links: readonly Link[]): PlacedSentence {
  const words = sentence.words.filter(word => !inLink(links, start + word.start))
  return words.length === sentence.words.length ? { start, sentence } : { start, sentence: { ...sentence, words } }
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
    for (const { capital } of sentence.words) if (capital) capitals++
  }
  return words > 5 && capitals > words * 0.6
}

function placedAt(start: number, meaning: Meaning): ReadSentence {
  const { written, lexicon, words, sayings, asks } = meaning
  return { start, end: start + written.length, written, lexicon, words, sayings, asks, meaning }
}

/** What a sentence says in each vocabulary that it was read with. */
const meanings = once((_: Sentence): Meaning[] => [])

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
  const words = spoken.map((word, index) => stemmed(word, text, index === 0 || shouted, lexicon))
  const sayings = lexicon ? [...lexicon.phrases.matches(words), ...tradesIn(words, lexicon)] : []
  return { written: text, lexicon, words, sayings, asks, answers: [] }
}

/** Where a word of a sentence stands in the text. */
export function placeOf({ start }: ReadSentence, word: Pick<Word, 'start' | 'end'>): { start: number; end: number } {
  return { start: start + word.start, end: start + word.end }
}

const digit = /\d/
const currencyBefore = /[£$€]\s?$/
const currencyAfter =
  /^[\s\u00a0]?(?:%|[£$€]|:-|(?:kr|sek|eur|usd|gbp|kronor|euros?|pounds|dollars|percent|procent)(?!\p{L}))/iu
/** "GitHub", "Q3", "B2B": a capital inside, or a letter with a figure. */
const mixed = /\p{Ll}\p{Lu}|\p{L}\d/u
/** "HR", "CFOs", "YES": capitals alone name a trade, or shout. */
const shortForm = /^\p{Lu}{2,4}s?$/u

function stemmed(word: Word, sentence: string, capitalSaysNothing: boolean, lexicon: Lexicon | null): StemmedWord {
  const form = lexicon?.accented ? word.lower : word.folded
  const ownStem = lexicon ? stem(form, lexicon.language) : form
  const { text, lower, start, end, folded, capital } = word
  const figure = digit.test(lower)
  const money =
    figure &&
    (currencyBefore.test(sentence.slice(Math.max(0, start - 2), start)) ||
      currencyAfter.test(sentence.slice(end, end + 9)))
  const inner = figure ? mixed.test(text) : text.slice(1) !== lower.slice(1) && mixed.test(text)
  const named = capital && !capitalSaysNothing && !shortForm.test(text) && !lexicon?.common.has(form)
  return {
    text,
    lower,
    start,
    end,
    folded,
    capital,
    form,
    stem: ownStem,
    figure,
    money,
    proper: named || (inner && !lexicon?.common.has(form)),
  }
}
