import type { Lexicon } from './lexicon.ts'
import { type Asked, Questions } from './questions.ts'
import { stem } from './stems.ts'
import { aboutSpellings, type Spelling, type Word } from './words.ts'

/** What a spelling is in a vocabulary, wherever it stands. */
export interface Term extends Asked {
  spelling: Spelling
  /** Null in a language whose words we do not know. */
  lexicon: Lexicon | null
  /** Lower case; without accents where the whole text does without. */
  form: string
  stem: string
  /** It has a digit. */
  figure: boolean
  /** It is written as only names are: "GitHub", "Q3", "B2B". */
  mixed: boolean
  /** With a capital it names something, where a capital names anything. */
  nameable: boolean
}

/** A word of a sentence, as phrases see it. */
export interface SentenceWord {
  /** Units of UTF-16 from where the sentence begins. */
  start: number
  end: number
  term: Term
  /** The name of something: capitalised where no sentence begins. */
  proper: boolean
  /** A price or a percentage. */
  money: boolean
}

/** Asks something of a term once. */
export const aboutTerms = new Questions<Term>()

/** A spelling in each vocabulary that it was read with. */
const termsOf = aboutSpellings.once((_): Term[] => [])

/** What a spelling is in a vocabulary. */
export function termIn(lexicon: Lexicon | null, spelling: Spelling): Term {
  const known = termsOf(spelling)
  const found = known.find(term => term.lexicon === lexicon)
  if (found) return found
  const fresh = termOf(spelling, lexicon)
  known.push(fresh)
  return fresh
}

const digit = /\d/
/** A capital inside, or a letter with a figure. */
const mixed = /\p{Ll}\p{Lu}|\p{L}\d/u
/** "HR", "CFOs", "YES": capitals alone name a trade, or shout. */
const shortForm = /^\p{Lu}{2,4}s?$/u

function termOf(spelling: Spelling, lexicon: Lexicon | null): Term {
  const { text, lower, folded, capital } = spelling
  const form = lexicon?.accented ? lower : folded
  const figure = digit.test(lower)
  const common = lexicon?.common.has(form) ?? false
  const cased = figure || text.slice(1) !== lower.slice(1)
  return {
    spelling,
    lexicon,
    form,
    stem: lexicon ? stem(form, lexicon.language) : form,
    figure,
    mixed: cased && !common && mixed.test(text),
    nameable: capital && !common && !shortForm.test(text),
    answers: aboutTerms.unanswered(),
  }
}

const currencyBefore = /[£$€]\s?$/
const currencyAfter =
  /^[\s\u00a0]?(?:%|[£$€]|:-|(?:kr|sek|eur|usd|gbp|kronor|euros?|pounds|dollars|percent|procent)(?!\p{L}))/iu

/** A word of `sentence` in a vocabulary. @param named  a capital names something here */
export function wordIn(
  lexicon: Lexicon | null,
  { start, end, spelling }: Word,
  sentence: string,
  named: boolean,
): SentenceWord {
  const term = termIn(lexicon, spelling)
  const money =
    term.figure &&
    (currencyBefore.test(sentence.slice(Math.max(0, start - 2), start)) ||
      currencyAfter.test(sentence.slice(end, end + 9)))
  return { start, end, term, proper: term.mixed || (named && term.nameable), money }
}
