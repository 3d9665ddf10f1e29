import type { Lexicon, Saying } from '../../language/lexicon.ts'
import type { Match, StemmedWord } from '../../language/phrases.ts'
import type { ReadSentence } from '../../language/reading.ts'
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
  /** It holds a phrase that says nothing. */
  hollow: boolean
  /** It speaks to the reader, or of both. */
  toReader: boolean
}

const emptySayings: ReadonlySet<Saying> = new Set(['hollow', 'flattery', 'mass'])
export const selling: ReadonlySet<Saying> = new Set(['pitch', 'discount', 'job', 'trades'])
const shortestSpecific = 3
const longestSignature = 5
/** So many particulars make even a congratulation one that fits nobody else. */
export const manyAnchors = 4

/** What each sentence says of whom. Greeting, names called and signature count as empty: they make nothing personal. */
export function clausesOf(
  text: string,
  sentences: readonly ReadSentence[],
  lexicon: Lexicon,
  greeting: Greeting | null,
): Clause[] {
  let signed = false
  return sentences.map((sentence, index) => {
    const { words, sayings } = sentence
    signed ||=
      index > 0 &&
      index >= sentences.length - 2 &&
      words.length <= longestSignature &&
      sayings.some(({ category, from }) => category === 'signature' && from === 0)
    const empty = words.map(word => signed || isIn(greeting, word) || isCalled(text, word))
    for (const { category, from, to } of sayings) if (emptySayings.has(category)) empty.fill(true, from, to)
    const anchors = words.flatMap((word, index) => (!empty[index] && isSpecific(word, lexicon) ? [index] : []))
    return {
      sentence,
      words,
      empty,
      anchors,
      rare: anchors.filter(anchor => isRare(words[anchor], lexicon)),
      theirs: anchors.filter(anchor => lexicon.theirs.has(words[anchor - 1]?.form ?? '')),
      own: new Set(anchors.filter(anchor => isOwn(sentence, anchor, lexicon))),
      sells: sayings.some(({ category }) => selling.has(category)),
      hollow: sayings.some(({ category }) => emptySayings.has(category)),
      toReader: words.some(({ form }) => lexicon.second.has(form) || lexicon.together.has(form)),
    }
  })
}

function isIn(greeting: Greeting | null, { start, end }: StemmedWord): boolean {
  return greeting !== null && start < greeting.end && end > greeting.start
}

/** "…, Anna!": a name between a comma and the end of a sentence calls someone. */
function isCalled(text: string, { start, end, capital }: StemmedWord): boolean {
  return capital && /,\s$/.test(text.slice(start - 2, start)) && /^\s*([.!?\n]|$)/.test(text.slice(end, end + 3))
}

/** Does an introduction run on to this word? */
function isOwn({ words, sayings }: ReadSentence, anchor: number, lexicon: Lexicon): boolean {
  const introduction = sayings.findLast(({ category, from }) => category === 'introduces' && from <= anchor)
  if (!introduction) return false
  const between = words.slice(introduction.from, anchor + 1)
  return !between.some(({ form }, index) => index > 0 && (lexicon.second.has(form) || lexicon.breaks.has(form)))
}

/** A name, or a word that is not common; a plain number says nothing. */
function isSpecific({ form, stem, proper, text }: StemmedWord, { common, trades }: Lexicon): boolean {
  if (proper) return true
  if (common.has(stem) || common.has(form) || trades.has(stem)) return false
  return text.length >= shortestSpecific && /\p{L}{2}/u.test(text)
}

function isRare(word: StemmedWord | undefined, { frequent }: Lexicon): boolean {
  return word !== undefined && (word.proper || (!frequent.has(word.form) && !frequent.has(word.stem)))
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
