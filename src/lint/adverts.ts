import type { Saying } from '../language/lexicon.ts'
import { once } from '../language/once.ts'
import type { Match } from '../language/phrases.ts'
import type { Meaning, ReadSentence } from '../language/reading.ts'

const alwaysAdverts: ReadonlySet<Saying> = new Set(['news', 'announces', 'recruits', 'discount'])

/**
 * Where a sentence of a post advertises. What would be a pitch in a letter may be plain talk among colleagues ("the part
 * costs 240", "two loans"): it counts where more than a word says so, and of us or to you.
 */
export function advertsIn({ meaning }: ReadSentence): readonly Match<Saying>[] {
  return adverts(meaning)
}

const adverts = once(({ words, sayings, lexicon }: Meaning) => {
  const dealt = words.some(({ form }) => lexicon?.together.has(form) || lexicon?.second.has(form))
  return sayings.filter(
    ({ category, from, to }) => alwaysAdverts.has(category) || (category === 'pitch' && dealt && to - from > 1),
  )
})
