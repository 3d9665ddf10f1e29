import { isCommonCompound } from '../../language/compounds.ts'
import type { Lexicon, Saying } from '../../language/lexicon.ts'
import { messageWords } from '../../language/message-words.ts'
import { once } from '../../language/once.ts'
import type { Match, StemmedWord } from '../../language/phrases.ts'
import type { Meaning } from '../../language/reading.ts'

/** What in a sentence is specific and what could stand in any message, whatever stands around it. */
export interface Gist {
  /** Indexes of the words that make it specific, outside of phrases that say nothing. */
  anchors: readonly number[]
  /** Indexes of the anchors that few texts have: names, and words outside a language's most frequent ones. */
  rare: readonly number[]
  /** Indexes of the anchors that follow "your": something of the reader's. */
  theirs: readonly number[]
  /** Indexes of the anchors that tell of the sender: from an introduction up to a comma, an "and" or a word to the reader. */
  own: ReadonlySet<number>
  /** True for each word inside a phrase that says nothing. */
  empty: readonly boolean[]
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
/** Words of what the reader did, after the words that begin it. */
const longestQuestion = 3

export const gistOf = once((meaning: Meaning): Gist => {
  const { words, sayings, lexicon } = meaning
  if (!lexicon) throw new Error('a sentence in an unknown language has no gist')
  const empty = words.map(() => false)
  for (const { category, from, to } of sayings) if (emptySayings.has(category)) empty.fill(true, from, to)
  const anchors = [...words.keys()].filter(
    index =>
      !empty[index] &&
      isSpecific(words[index] as StemmedWord, lexicon, isTheirs(words, index, lexicon) || isAsked(sayings, index)),
  )
  return {
    anchors,
    rare: anchors.filter(anchor => isRare(words[anchor], lexicon)),
    theirs: anchors.filter(anchor => isTheirs(words, anchor, lexicon)),
    own: new Set(anchors.filter(anchor => isOwn(meaning, anchor, lexicon))),
    empty,
    sells: sayings.some(({ category }) => selling.has(category)),
    trading: words.filter(word => messageWords.of(word, lexicon).includes('trading')).length,
    hires: sayings.some(({ category }) => category === 'job'),
    hollow: sayings.some(({ category }) => emptySayings.has(category)),
    toReader: words.some(({ form }) => lexicon.second.has(form) || lexicon.both.has(form)),
  }
})

/** Does an introduction run on to this word? Not where it is at once the reader's: "the office where you worked". */
function isOwn({ words, sayings }: Meaning, anchor: number, lexicon: Lexicon): boolean {
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
