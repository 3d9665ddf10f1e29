import type { Saying } from '../language/lexicon.ts'
import type { Match } from '../language/phrases.ts'
import { aboutMeanings, type ReadSentence } from '../language/reading.ts'

const alwaysAdverts: ReadonlySet<Saying> = new Set(['news', 'announces', 'recruits', 'discount'])

/**
 * Where a sentence of a post advertises. What would be a pitch in a letter may be plain talk among colleagues ("the part
 * costs 240", "two loans"): it counts where more than a word says so, and of us or to you.
 */
export function advertsIn({ meaning }: ReadSentence): readonly Match<Saying>[] {
  return adverts(meaning)
}

const adverts = aboutMeanings.once(({ words, sayings, lexicon }) => {
  const dealt = words.some(({ term }) => lexicon?.together.has(term.form) || lexicon?.second.has(term.form))
  return sayings.filter(
    ({ category, from, to }) => alwaysAdverts.has(category) || (category === 'pitch' && dealt && to - from > 1),
  )
})
