import { type Graph, neighboursOf } from './graph.ts'

/** Further than three steps, or not at all. */
export const beyond = 4

/** How many steps, up to three, each person is from `from`: 0 for themselves, `beyond` for those further away. */
export function distancesFrom(graph: Graph, from: number): Uint8Array {
  const distances = new Uint8Array(graph.people).fill(beyond)
  if (!(from >= 0 && from < graph.people)) return distances
  distances[from] = 0
  let frontier = [from]
  for (let step = 1; step < beyond; step++) {
    const next: number[] = []
    for (const person of frontier) {
      for (const other of neighboursOf(graph, person)) {
        if (distances[other] !== beyond) continue
        distances[other] = step
        next.push(other)
      }
    }
    frontier = next
  }
  return distances
}
