import type { Language } from '../model/language.ts'
import { type DetectedLanguage, detectLanguage } from './detect.ts'
import { type Lexicon, lexiconIn, type Saying } from './lexicon.ts'
import { inLink, type Link, linksOf } from './links.ts'
import type { Match, StemmedWord } from './phrases.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { stem } from './stems.ts'
import { tradesIn } from './trade.ts'
import type { Word } from './words.ts'

export interface ReadSentence extends Sentence {
  words: StemmedWord[]
  sayings: Match<Saying>[]
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
  const sentences = sentencesOf(text)
  const spoken = sentences.map(sentence => ({
    ...sentence,
    words: links.length > 0 ? sentence.words.filter(word => !inLink(links, word)) : sentence.words,
  }))
  const detected = language ?? detectLanguage(spoken.flatMap(({ words }) => words))
  const lexicon = isKnown(detected) ? lexiconIn(detected, isAccented(text, detected)) : null
  const shouted = isMostlyCapital(spoken)
  return {
    text,
    language: detected,
    lexicon,
    sentences: spoken.map(sentence => understand(sentence, text, lexicon, shouted)),
    links,
  }
}

function isKnown(language: DetectedLanguage): language is Language {
  return language === 'en' || language === 'sv'
}

/** English needs no accents; a Swedish text without a single one was typed without them. */
function isAccented(text: string, language: Language): boolean {
  return language === 'sv' && /[åäö]|[ao]\u0308|a\u030a/i.test(text)
}

/** Where most words begin with a capital, a capital names nothing. */
function isMostlyCapital(sentences: readonly Sentence[]): boolean {
  const words = sentences.flatMap(sentence => sentence.words)
  return words.length > 5 && words.filter(({ capital }) => capital).length > words.length * 0.6
}

function understand(sentence: Sentence, text: string, lexicon: Lexicon | null, shouted: boolean): ReadSentence {
  const words = sentence.words.map((word, index) => stemmed(word, text, index === 0 || shouted, lexicon))
  return {
    ...sentence,
    words,
    sayings: lexicon ? [...lexicon.phrases.matches(words), ...tradesIn(words, lexicon)] : [],
  }
}

const digit = /\d/
const currencyBefore = /[£$€]\s?$/
const currencyAfter =
  /^[\s\u00a0]?(?:%|[£$€]|:-|(?:kr|sek|eur|usd|gbp|kronor|euros?|pounds|dollars|percent|procent)(?!\p{L}))/iu
/** "GitHub", "Q3", "B2B": a capital inside, or a letter with a figure. */
const mixed = /\p{Ll}\p{Lu}|\p{L}\d/u
/** "HR", "CFOs", "YES": capitals alone name a trade, or shout. */
const shortForm = /^\p{Lu}{2,4}s?$/u

function stemmed(word: Word, whole: string, capitalSaysNothing: boolean, lexicon: Lexicon | null): StemmedWord {
  const form = lexicon?.accented ? word.lower : word.folded
  const ownStem = lexicon ? stem(form, lexicon.language) : form
  const { text, lower, start, end, folded, capital } = word
  const figure = digit.test(lower)
  const money =
    figure && (currencyBefore.test(whole.slice(start - 2, start)) || currencyAfter.test(whole.slice(end, end + 9)))
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
