import type { Saying } from '../language/lexicon.ts'
import { placeOf } from '../language/reading.ts'
import { advertsIn } from './adverts.ts'
import { sure } from './evidence/strength.ts'
import type { ParsedMessage, Place } from './types.ts'

/** Where the message says something of these kinds. */
export function placesOf({ sentences, kind }: ParsedMessage, ...kinds: readonly Saying[]): Place[] {
  const places: Place[] = []
  for (const sentence of sentences) {
    const said = kind === 'group-post' ? advertsIn(sentence) : sentence.sayings
    for (const { category, from, to } of said) {
      const [first, last] = [sentence.words[from], sentence.words[to - 1]]
      if (!kinds.includes(category) || !first || !last) continue
      places.push(placeOf(sentence, { start: first.start, end: last.end }))
    }
  }
  return places
}

/** The message from its first visible character to its last. */
export function whole({ text }: ParsedMessage): Place {
  const start = text.length - text.trimStart().length
  return { start, end: Math.max(start, text.trimEnd().length) }
}

/** Something in it could be said to nobody else. */
export function isAboutThem({ evidence }: ParsedMessage): boolean {
  return evidence.some(({ what, strength }) => what === 'them' && strength >= sure)
}

export function has({ evidence }: ParsedMessage, what: 'who' | 'why' | 'them'): boolean {
  return evidence.some(found => found.what === what)
}
