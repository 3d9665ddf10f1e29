import type { Lexicon, Saying } from '../../language/lexicon.ts'
import { partsOf } from '../../language/names.ts'
import type { Match } from '../../language/phrases.ts'
import { placeOf, type Reading, type ReadSentence } from '../../language/reading.ts'
import type { SentenceWord } from '../../language/terms.ts'
import type { Greeting } from '../types.ts'
import { type Gist, gistOf } from './gist.ts'

/** A sentence of a message. Greeting, the reader's name and the signature count as empty: they make nothing personal. */
export interface Clause extends Gist {
  sentence: ReadSentence
  words: readonly SentenceWord[]
}

const longestSignature = 5
/** So many particulars make even a congratulation one that fits nobody else. */
export const manyAnchors = 4

/** What each sentence says of whom. */
export function clausesOf(
  { text, sentences }: Reading,
  lexicon: Lexicon,
  greeting: Greeting | null,
  to: string | undefined,
): Clause[] {
  let signed = false
  const readerNames = to === undefined ? null : new Set(partsOf(to))
  return sentences.map((sentence, index) => {
    const { words } = sentence
    signed ||= index > 0 && index >= sentences.length - 2 && isSignature(sentence)
    const isSilent = (word: SentenceWord, at: number) =>
      signed ||
      isIn(greeting, sentence, word) ||
      readerNames?.has(word.term.spelling.folded) ||
      isCalled(text, sentence, at, lexicon)
    return clauseOf(sentence, words.some(isSilent) ? words.map(isSilent) : [])
  })
}

/** What is left of a sentence where some words count as empty. */
function clauseOf(sentence: ReadSentence, silent: readonly boolean[]): Clause {
  const gist = gistOf(sentence.meaning)
  const { own, sells, trading, hires, hollow, toReader } = gist
  const left = (indexes: readonly number[]) => (silent.length > 0 ? indexes.filter(index => !silent[index]) : indexes)
  return {
    sentence,
    words: sentence.words,
    empty: silent.length > 0 ? gist.empty.map((empty, index) => empty || silent[index] === true) : gist.empty,
    anchors: left(gist.anchors),
    rare: left(gist.rare),
    theirs: left(gist.theirs),
    own,
    sells,
    trading,
    hires,
    hollow,
    toReader,
  }
}

function isSignature({ words, sayings }: ReadSentence): boolean {
  return (
    words.length <= longestSignature && sayings.some(({ category, from }) => category === 'signature' && from === 0)
  )
}

function isIn(greeting: Greeting | null, sentence: ReadSentence, word: SentenceWord): boolean {
  if (greeting === null || sentence.start >= greeting.end) return false
  const { start, end } = placeOf(sentence, word)
  return start < greeting.end && end > greeting.start
}

/** "…, Anna!" and "Thank you Anna, …": a name that ends a sentence after a comma, or follows a word that calls. */
function isCalled(text: string, sentence: ReadSentence, at: number, { calls }: Lexicon): boolean {
  const word = sentence.words[at]
  if (!word?.term.spelling.capital) return false
  const { start, end } = placeOf(sentence, word)
  const after = text.slice(end, end + 3)
  if (/,\s$/.test(text.slice(start - 2, start))) return /^\s*([.!?\n]|$)/.test(after)
  const before = sentence.words[at - 1]
  return before !== undefined && calls.has(before.term.form) && /^\s*([.,!?\n]|$)/.test(after)
}

/** The sayings of some kinds in a clause, but those that lie wholly inside empty phrases. */
export function sayingsIn({ sentence, empty }: Clause, kinds: ReadonlySet<Saying>): Match<Saying>[] {
  return sentence.sayings.filter(
    ({ category, from, to }) => kinds.has(category) && !empty.slice(from, to).every(Boolean),
  )
}

/** "I think we may have met": neither the writer nor the reader knows. */
export function isVague({ sentence, anchors }: Clause): boolean {
  return anchors.length < manyAnchors && sentence.sayings.some(({ category }) => category === 'vague')
}

/** Is one of the words of `indexes` among `from` up to and without `to`? */
export function anyBetween(indexes: readonly number[], from: number, to: number): boolean {
  return indexes.some(index => index >= from && index < to)
}
