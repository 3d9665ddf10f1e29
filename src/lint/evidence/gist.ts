import { isCommonCompound } from '../../language/compounds.ts'
import type { Lexicon, Saying } from '../../language/lexicon.ts'
import { messageWords } from '../../language/message-words.ts'
import type { Match } from '../../language/phrases.ts'
import { aboutMeanings, type Meaning } from '../../language/reading.ts'
import { aboutTerms, type SentenceWord, type Term } from '../../language/terms.ts'

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

export const gistOf = aboutMeanings.once((meaning): Gist => {
  const { words, sayings, lexicon } = meaning
  if (!lexicon) throw new Error('a sentence in an unknown language has no gist')
  const empty = words.map(() => false)
  for (const { category, from, to } of sayings) if (emptySayings.has(category)) empty.fill(true, from, to)
  const anchors = [...words.keys()].filter(
    index =>
      !empty[index] &&
      isSpecific(words[index] as SentenceWord, () => isTheirs(words, index, lexicon) || isAsked(sayings, index)),
  )
  return {
    anchors,
    rare: anchors.filter(anchor => isRare(words[anchor])),
    theirs: anchors.filter(anchor => isTheirs(words, anchor, lexicon)),
    own: new Set(anchors.filter(anchor => isOwn(meaning, anchor, lexicon))),
    empty,
    sells: sayings.some(({ category }) => selling.has(category)),
    trading: words.filter(({ term }) => messageWords.of(term).includes('trading')).length,
    hires: sayings.some(({ category }) => category === 'job'),
    hollow: sayings.some(({ category }) => emptySayings.has(category)),
    toReader: words.some(({ term }) => lexicon.second.has(term.form) || lexicon.both.has(term.form)),
  }
})

/** Does an introduction run on to this word? Not where it is at once the reader's: "the office where you worked". */
function isOwn({ words, sayings }: Meaning, anchor: number, lexicon: Lexicon): boolean {
  const introduction = sayings.findLast(
    ({ category, from }) => (category === 'introduces' || category === 'names') && from <= anchor,
  )
  if (!introduction) return false
  const between = words.slice(introduction.from, anchor + 1)
  if (words.slice(anchor + 1, anchor + relative).some(({ term }) => lexicon.second.has(term.form))) return false
  return !between.some(
    ({ term }, index) => index > 0 && (lexicon.second.has(term.form) || lexicon.breaks.has(term.form)),
  )
}

/** "your lab", "your new lab" */
function isTheirs(words: readonly SentenceWord[], index: number, { theirs, common }: Lexicon): boolean {
  const [before, adjective] = [words[index - 2], words[index - 1]]
  if (theirs.has(adjective?.term.form ?? '')) return true
  return theirs.has(before?.term.form ?? '') && common.has(adjective?.term.form ?? '')
}

/** "how you plan calibration" */
function isAsked(sayings: readonly Match<Saying>[], index: number): boolean {
  return sayings.some(({ category, to }) => category === 'refers' && index >= to && index < to + longestQuestion)
}

/** A name, or a word that is not common; a trade only where it is the reader's. */
function isSpecific({ term, proper }: SentenceWord, isTheirs: () => boolean): boolean {
  return proper || (isUncommon(term) && (!isTrade(term) || isTheirs()))
}

const isTrade = aboutTerms.once(({ stem, lexicon }) => lexicon?.trades.has(stem) ?? false)

/** A plain number says nothing, and neither does a common word with an ending, or made of others. */
const isUncommon = aboutTerms.once((term: Term) => {
  const { form, stem, spelling, lexicon } = term
  if (!lexicon || lexicon.common.has(stem) || lexicon.common.has(form)) return false
  const plain = form.replace(contraction, '')
  return (
    spelling.text.length >= shortestSpecific &&
    /\p{L}{2}/u.test(spelling.text) &&
    !messageWords.of(term).includes('courting') &&
    !(plain !== form && lexicon.common.has(plain)) &&
    !isCommonCompound(form, lexicon)
  )
})

function isRare(word: SentenceWord | undefined): boolean {
  return word !== undefined && (word.proper || isInfrequent(word.term))
}

const isInfrequent = aboutTerms.once((term: Term) => {
  const { form, stem, lexicon } = term
  return !lexicon?.frequent.has(form) && !lexicon?.frequent.has(stem) && !messageWords.of(term).includes('trading')
})
