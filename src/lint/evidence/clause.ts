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
  /** True for each word inside a phrase that says nothing. */
  empty: boolean[]
  /** Indexes of anchors that tell of the sender: from an introduction up to a comma, an "and" or a word to the reader. */
  own: ReadonlySet<number>
  /** It offers something: then its particulars are the sender's own. */
  sells: boolean
  /** It speaks to the reader, or of both. */
  toReader: boolean
}

const emptySayings: ReadonlySet<Saying> = new Set(['hollow', 'flattery', 'mass', 'signature'])
const sellingSayings: ReadonlySet<Saying> = new Set(['pitch', 'discount', 'job'])
const shortestSpecific = 3

/** What each sentence says of whom. The greeting counts as empty: a name alone makes nothing personal. */
export function clausesOf(sentences: readonly ReadSentence[], lexicon: Lexicon, greeting: Greeting | null): Clause[] {
  let signed = false
  return sentences.map(sentence => {
    const { words, sayings } = sentence
    const empty = words.map(
      word => signed || (greeting !== null && word.start < greeting.end && word.end > greeting.start),
    )
    signed ||= sayings.some(({ category, from }) => category === 'signature' && from <= 1)
    for (const { category, from, to } of sayings) if (emptySayings.has(category)) empty.fill(true, from, to)
    const anchors = words.flatMap((word, index) => (!empty[index] && isSpecific(word, lexicon) ? [index] : []))
    return {
      sentence,
      words,
      empty,
      anchors,
      own: new Set(anchors.filter(anchor => isOwn(sentence, anchor, lexicon))),
      sells: sayings.some(({ category }) => sellingSayings.has(category)),
      toReader: words.some(({ form }) => lexicon.second.has(form) || lexicon.together.has(form)),
    }
  })
}

/** Does an introduction run on to this word? */
function isOwn({ words, sayings }: ReadSentence, anchor: number, lexicon: Lexicon): boolean {
  const introduction = sayings.findLast(({ category, from }) => category === 'introduces' && from <= anchor)
  if (!introduction) return false
  const between = words.slice(introduction.from, anchor + 1)
  return !between.some(({ form }, index) => index > 0 && (lexicon.second.has(form) || lexicon.breaks.has(form)))
}

function isSpecific({ form, stem, proper, text }: StemmedWord, { common }: Lexicon): boolean {
  if (common.has(stem) || common.has(form)) return false
  return proper || (text.length >= shortestSpecific && /\p{L}/u.test(text))
}

/** The sayings of some kinds in a clause, but those that lie wholly inside empty phrases. */
export function sayingsIn({ sentence, empty }: Clause, kinds: ReadonlySet<Saying>): Match<Saying>[] {
  return sentence.sayings.filter(
    ({ category, from, to }) => kinds.has(category) && !empty.slice(from, to).every(Boolean),
  )
}
