import { isCommonCompound } from '../../language/compounds.ts'
import type { Lexicon, Saying } from '../../language/lexicon.ts'
import { messageWords } from '../../language/message-words.ts'
import { partsOf } from '../../language/names.ts'
import type { Match, StemmedWord } from '../../language/phrases.ts'
import type { Reading, ReadSentence } from '../../language/reading.ts'
import type { Greeting } from '../types.ts'

/** A sentence with what in it is specific and what could stand in any message. */
export interface Clause {
  sentence: ReadSentence
  words: readonly StemmedWord[]
  /** Indexes of the words that make it specific, outside of phrases that say nothing. */
  anchors: number[]
  /** Indexes of the anchors that few texts have: names, and words outside a language's most frequent ones. */
  rare: number[]
  /** Indexes of anchors that tell of the sender: from an introduction up to a comma, an "and" or a word to the reader. */
  own: ReadonlySet<number>
  /** Indexes of the anchors that follow "your": something of the reader's. */
  theirs: number[]
  /** True for each word inside a phrase that says nothing. */
  empty: boolean[]
  /** It offers something: then its particulars are the sender's own. */
  sells: boolean
  /** Words as offers have them. */
  trading: number
  /** It offers a job. */
  hires: boolean
  /** It holds a phrase that says nothing. */
  hollow: boolean
  /** It speaks to the reader, or of both. */
  toReader: boolean
}

const emptySayings: ReadonlySet<Saying> = new Set(['hollow', 'flattery', 'mass'])
export const selling: ReadonlySet<Saying> = new Set(['pitch', 'discount', 'trades'])
const contraction = /'(?:s|d|ll|re|ve|m|t)$/
const shortestSpecific = 3
/** Words after a particular among which one to the reader makes it theirs. */
const relative = 3
const longestSignature = 5
/** Words of what the reader did, after the words that begin it. */
const longestQuestion = 3
/** So many particulars make even a congratulation one that fits nobody else. */
export const manyAnchors = 4

/** What each sentence says of whom. Greeting, the reader's name and signature count as empty: they make nothing personal. */
export function clausesOf(
  { text, sentences }: Reading,
  lexicon: Lexicon,
  greeting: Greeting | null,
  to: string | undefined,
): Clause[] {
  let signed = false
  const readerNames = new Set(to === undefined ? [] : partsOf(to))
  return sentences.map((sentence, index) => {
    const { words, sayings } = sentence
    signed ||=
      index > 0 &&
      index >= sentences.length - 2 &&
      words.length <= longestSignature &&
      sayings.some(({ category, from }) => category === 'signature' && from === 0)
    const empty = words.map(
      (word, at) =>
        signed || isIn(greeting, word) || readerNames.has(word.folded) || isCalled(text, word, words[at - 1], lexicon),
    )
    for (const { category, from, to } of sayings) if (emptySayings.has(category)) empty.fill(true, from, to)
    const anchors = words.flatMap((word, index) =>
      !empty[index] && isSpecific(word, lexicon, isTheirs(words, index, lexicon) || isAsked(sayings, index))
        ? [index]
        : [],
    )
    return {
      sentence,
      words,
      empty,
      anchors,
      rare: anchors.filter(anchor => isRare(words[anchor], lexicon)),
      theirs: anchors.filter(anchor => isTheirs(words, anchor, lexicon)),
      own: new Set(anchors.filter(anchor => isOwn(sentence, anchor, lexicon))),
      sells: sayings.some(({ category }) => selling.has(category)),
      trading: words.filter(word => messageWords.of(word, lexicon).includes('trading')).length,
      hires: sayings.some(({ category }) => category === 'job'),
      hollow: sayings.some(({ category }) => emptySayings.has(category)),
      toReader: words.some(({ form }) => lexicon.second.has(form) || lexicon.both.has(form)),
    }
  })
}

function isIn(greeting: Greeting | null, { start, end }: StemmedWord): boolean {
  return greeting !== null && start < greeting.end && end > greeting.start
}

/** "…, Anna!" and "Thank you Anna, …": a name that ends a sentence after a comma, or follows a word that calls. */
function isCalled(text: string, word: StemmedWord, before: StemmedWord | undefined, { calls }: Lexicon): boolean {
  const { start, end, capital } = word
  if (!capital) return false
  const after = text.slice(end, end + 3)
  if (/,\s$/.test(text.slice(start - 2, start))) return /^\s*([.!?\n]|$)/.test(after)
  return before !== undefined && calls.has(before.form) && /^\s*([.,!?\n]|$)/.test(after)
}

/** Does an introduction run on to this word? Not where it is at once the reader's: "the office where you worked". */
function isOwn({ words, sayings }: ReadSentence, anchor: number, lexicon: Lexicon): boolean {
  const introduction = sayings.findLast(
    ({ category, from }) => (category === 'introduces' || category === 'names') && from <= anchor,
  )
  if (!introduction) return false
  const between = words.slice(introduction.from, anchor + 1)
  if (words.slice(anchor + 1, anchor + relative).some(({ form }) => lexicon.second.has(form))) return false
  return !between.some(({ form }, index) => index > 0 && (lexicon.second.has(form) || lexicon.breaks.has(form)))
}

/** "your lab", "your new lab" */
function isTheirs(words: readonly StemmedWord[], index: number, { theirs, common }: Lexicon): boolean {
  const [before, adjective] = [words[index - 2], words[index - 1]]
  if (theirs.has(adjective?.form ?? '')) return true
  return theirs.has(before?.form ?? '') && common.has(adjective?.form ?? '')
}

/** "how you plan calibration" */
function isAsked(sayings: readonly Match<Saying>[], index: number): boolean {
  return sayings.some(({ category, to }) => category === 'refers' && index >= to && index < to + longestQuestion)
}

/** A name, or a word that is not common; a plain number says nothing, and a trade only where it is the reader's. */
function isSpecific(word: StemmedWord, lexicon: Lexicon, theirs: boolean): boolean {
  const { form, stem, proper, text } = word
  const { common, trades } = lexicon
  if (proper) return true
  if (
    common.has(stem) ||
    common.has(form) ||
    (trades.has(stem) && !theirs) ||
    messageWords.of(word, lexicon).includes('courting')
  )
    return false
  const plain = form.replace(contraction, '')
  return (
    text.length >= shortestSpecific &&
    /\p{L}{2}/u.test(text) &&
    !(plain !== form && common.has(plain)) &&
    !isCommonCompound(form, lexicon)
  )
}

function isRare(word: StemmedWord | undefined, lexicon: Lexicon): boolean {
  if (word === undefined || word.proper) return word !== undefined
  const { frequent } = lexicon
  return !frequent.has(word.form) && !frequent.has(word.stem) && !messageWords.of(word, lexicon).includes('trading')
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
