import type { Saying } from '../language/lexicon.ts'
import { advertsIn } from './adverts.ts'
import type { ParsedMessage, Place } from './types.ts'

/** Where the message says something of these kinds: one place a kind and sentence, overlapping ones joined. */
export function placesOf({ sentences, lexicon, kind }: ParsedMessage, ...kinds: readonly Saying[]): Place[] {
  const wanted = new Set(kinds)
  return sentences.flatMap(sentence => {
    const { words } = sentence
    const places: Place[] = []
    const said = kind === 'group-post' && lexicon ? advertsIn(sentence, lexicon) : sentence.sayings
    for (const { category, from, to } of said) {
      const start = words[from]?.start
      const end = words[to - 1]?.end
      if (!wanted.has(category) || start === undefined || end === undefined) continue
      const last = places.at(-1)
      if (last && start <= last.end) last.end = Math.max(last.end, end)
      else places.push({ start, end })
    }
    return places
  })
}

/** The message from its first visible character to its last. */
export function whole({ text }: ParsedMessage): Place {
  const start = text.length - text.trimStart().length
  return { start, end: Math.max(start, text.trimEnd().length) }
}

export function has({ evidence }: ParsedMessage, what: 'who' | 'why' | 'them'): boolean {
  return evidence.some(found => found.what === what)
}
