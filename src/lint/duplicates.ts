import { sameName } from '../language/names.ts'
import { readText } from '../language/reading.ts'
import { greetingOf } from './greeting.ts'
import { pairSimilarity, pairsOf } from './similarity.ts'
import type { EarlierText, ParsedMessage } from './types.ts'

const nearlySame = 0.85
const shortest = 20

const bodies = new WeakMap<EarlierText, ReadonlyMap<string, number>>()

/** The earlier text to someone else that is most like this one; null where none is nearly the same. */
export function nearestEarlier(message: ParsedMessage): (EarlierText & { others: number }) | null {
  const { options, greeting } = message
  if (!options.earlier || options.earlier.length === 0) return null
  const own = body(message.text, greeting?.end ?? 0)
  if (own.length < shortest) return null
  const pairs = pairsOf(own)
  const alike = options.earlier
    .filter(({ to }) => options.to === undefined || !sameName(options.to, to))
    .map(earlier => ({ earlier, likeness: pairSimilarity(pairs, bodyOf(earlier)) }))
    .filter(({ likeness }) => likeness >= nearlySame)
    .sort((a, b) => b.likeness - a.likeness)
  const nearest = alike[0]
  return nearest ? { ...nearest.earlier, others: alike.length - 1 } : null
}

function bodyOf(earlier: EarlierText): ReadonlyMap<string, number> {
  const known = bodies.get(earlier)
  if (known) return known
  const pairs = pairsOf(body(earlier.text, greetingOf(readText(earlier.text))?.end ?? 0))
  bodies.set(earlier, pairs)
  return pairs
}

/** What stands after the greeting, without case, figures and punctuation. */
function body(text: string, from: number): string {
  return text
    .slice(from)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}
