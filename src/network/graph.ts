import { HalfTies } from './half-ties.ts'
import { mark, marked, marksFor, unmark } from './marks.ts'

/** Bits of a person's number at first. */
const firstBits = 20

/** People and their ties in two arrays: the neighbours of `p` stand in `neighbours` from `starts[p]` to `starts[p + 1]`. */
export interface Graph {
  people: number
  starts: Int32Array
  neighbours: Int32Array
}

/** Calls `visit` once for every tie between two people, who are numbered from 0. */
export type TieWalk = (visit: (a: number, b: number) => void) => void

/** How many ties there are, each counted once. */
export function tieCount({ neighbours }: Graph): number {
  return neighbours.length / 2
}

export function degreeOf({ starts }: Graph, person: number): number {
  return (starts[person + 1] as number) - (starts[person] as number)
}

export function neighboursOf({ starts, neighbours }: Graph, person: number): Int32Array {
  return neighbours.subarray(starts[person], starts[person + 1])
}

/**
 * The graph of all ties that a walk visits. Ties with oneself are dropped, a tie told twice counts once.
 * Takes O(people + ties) time and, beside the result, memory that does not grow with the ties.
 *
 * @param people    how many there are at least: more where a tie names a higher number
 * @param tiesMost  how many ties the walk visits at most: memory is reserved for these and used for those that come
 */
export function graphOf(people: number, tiesMost: number, walk: TieWalk): Graph {
  let half = new HalfTies(tiesMost, firstBits)
  let bits = firstBits
  let known = people
  walk((a, b) => {
    const higher = Math.max(a, b)
    if (higher >= known) known = higher + 1
    while (higher >>> bits !== 0) {
      bits += 2
      half = rewritten(half, tiesMost, bits)
    }
    if (a === b) return
    half.add(a, b)
    half.add(b, a)
  })
  return joined(known, half)
}

function rewritten(half: HalfTies, tiesMost: number, bits: number): HalfTies {
  const wider = new HalfTies(tiesMost, bits)
  half.eachList((person, list, from, to) => {
    for (let at = from; at < to; at++) wider.add(person, list[at] as number)
  })
  return wider
}

/** The graph of pairs `a0, b0, a1, b1, …`. */
export function graphOfPairs(people: number, pairs: ArrayLike<number>): Graph {
  return graphOf(people, pairs.length / 2, visit => {
    for (let at = 0; at < pairs.length; at += 2) visit(pairs[at] as number, pairs[at + 1] as number)
  })
}

/** Lays the lists end to end in the memory that holds them already, each neighbour once. */
function joined(people: number, half: HalfTies): Graph {
  const starts = new Int32Array(people + 1)
  const seen = marksFor(people)
  const neighbours = half.memory
  let kept = 0
  let next = 0
  half.eachList((person, list, from, to) => {
    while (next <= person) starts[next++] = kept
    const start = kept
    for (let at = from; at < to; at++) {
      const other = list[at] as number
      if (marked(seen, other)) continue
      mark(seen, other)
      neighbours[kept++] = other
    }
    for (let at = start; at < kept; at++) unmark(seen, neighbours[at] as number)
  })
  starts.fill(kept, next)
  return { people, starts, neighbours: neighbours.subarray(0, kept) }
}
