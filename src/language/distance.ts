/** How many letters to insert, drop, replace or swap with the next to make `from` into `to`. O(n·m). */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const current = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const costs = [at(current, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + (same ? 0 : 1)]
      current.push(Math.min(...costs, swapped ? at(beforeLast, j - 2) + 1 : Infinity))
    }
    beforeLast = last
    last = current
  }
  return at(last, to.length)
}

function at(distances: readonly number[], index: number): number {
  return distances[index] ?? Infinity
}

/** How far a word may be from what was meant: a letter in four. */
export function isNear(typed: string, known: string): boolean {
  const allowed = Math.ceil(typed.length / 4)
  return Math.abs(typed.length - known.length) <= allowed && editDistance(typed, known) <= allowed
}
