/** How often each pair of neighbouring characters occurs. */
export function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Dice's coefficient of two bags of pairs: 1 for the same, 0 where nothing is shared. */
export function pairSimilarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0)
  const all = size(a) + size(b)
  return all === 0 ? 0 : (2 * shared) / all
}

function size(pairs: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of pairs.values()) sum += count
  return sum
}
