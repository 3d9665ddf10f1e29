import type { Graph } from './graph.ts'
import { type Marks, mark, marked, marksFor } from './marks.ts'

/** People at exactly one, two and three steps. */
export type Degrees = [first: number, second: number, third: number]

/** Counts people by their distance, over and over on one graph; what it needs for that it makes once. */
export class DegreeCounter {
  readonly #graph: Graph
  readonly #reached: Marks
  /** Those reached, in the order of their distance. */
  readonly #queue: Int32Array

  constructor(graph: Graph) {
    this.#graph = graph
    this.#reached = marksFor(graph.people)
    this.#queue = new Int32Array(graph.people)
  }

  /** The people at one, two and three steps from `me`; nobody where `me` is not in the graph. */
  count(me: number): Degrees {
    const [first, second] = this.#within(me)
    const third = second === 0 ? 0 : this.#countNext(1 + first, 1 + first + second)
    return [first, second, third]
  }

  #within(me: number): [number, number] {
    if (!(me >= 0 && me < this.#graph.people)) return [0, 0]
    this.#reached.fill(0)
    mark(this.#reached, me)
    this.#queue[0] = me
    const first = this.#step(0, 1)
    return [first, this.#step(1, 1 + first)]
  }

  /** Puts those one step beyond a part of the queue behind it. @returns how many they are */
  #step(from: number, to: number): number {
    if (this.#pushes(from, to)) return push(this.#graph, this.#reached, this.#queue, from, to)
    const found = pull(this.#graph, this.#reached, this.#queue, to)
    for (let at = to; at < to + found; at++) mark(this.#reached, this.#queue[at] as number)
    return found
  }

  /** How many are one step beyond a part of the queue. */
  #countNext(from: number, to: number): number {
    if (this.#pushes(from, to)) return countPushed(this.#graph, this.#reached, this.#queue, from, to)
    return pull(this.#graph, this.#reached, null, 0)
  }

  /**
   * Whether it costs less to walk all ties of the frontier than to ask those left whether they know somebody in it.
   * One of them asks until one answers: with the frontier holding a share of all ties, that is 1 / share times.
   */
  #pushes(from: number, to: number): boolean {
    const { people, starts, neighbours } = this.#graph
    let ties = 0
    for (let at = from; at < to; at++) {
      const person = this.#queue[at] as number
      ties += (starts[person + 1] as number) - (starts[person] as number)
    }
    const questions = Math.min(neighbours.length / people, neighbours.length / Math.max(1, ties))
    return ties <= (people - to) * questions
  }
}

function push(graph: Graph, reached: Marks, queue: Int32Array, from: number, to: number): number {
  const { starts, neighbours } = graph
  let end = to
  for (let first = from; first < to; first += together) {
    const last = Math.min(to, first + together)
    fetchLists(graph, queue, first, last)
    for (let at = first; at < last; at++) {
      const person = queue[at] as number
      const listEnd = starts[person + 1] as number
      for (let tie = starts[person] as number; tie < listEnd; tie++) {
        const other = neighbours[tie] as number
        if (marked(reached, other)) continue
        mark(reached, other)
        queue[end++] = other
      }
    }
  }
  return end - to
}

/** As `push`, for the last step: nobody needs a place in the queue, so nothing depends on what is found. */
function countPushed(graph: Graph, reached: Marks, queue: Int32Array, from: number, to: number): number {
  const { starts, neighbours } = graph
  let fresh = 0
  for (let first = from; first < to; first += together) {
    const last = Math.min(to, first + together)
    fetchLists(graph, queue, first, last)
    for (let at = first; at < last; at++) {
      const person = queue[at] as number
      const listEnd = starts[person + 1] as number
      for (let tie = starts[person] as number; tie < listEnd; tie++) {
        const other = neighbours[tie] as number
        fresh += 1 - marked(reached, other)
        mark(reached, other)
      }
    }
  }
  return fresh
}

/** So many lists are fetched at a time. */
const together = 16
const entriesOfLine = 16
/** What was read, so that the reading is not left out as useless. */
const read = new Int32Array(1)

/**
 * Reads a little of lists that lie apart in memory, before they are walked: the processor then waits for all of them
 * at once instead of for one after the other, which on a graph of 20 million ties takes more than half of the time.
 */
function fetchLists({ starts, neighbours }: Graph, queue: Int32Array, from: number, to: number): void {
  const last = neighbours.length - 1
  let sum = 0
  for (let at = from; at < to; at++) {
    const start = starts[queue[at] as number] as number
    sum ^= neighbours[Math.min(last, start)] as number
    sum ^= neighbours[Math.min(last, start + entriesOfLine)] as number
    sum ^= neighbours[Math.min(last, start + 2 * entriesOfLine)] as number
  }
  read[0] = sum
}

/** Finds those not reached who know somebody reached, and puts them into `queue` from `to`, if there is one. */
function pull({ people, starts, neighbours }: Graph, reached: Marks, queue: Int32Array | null, to: number): number {
  let found = 0
  for (let person = 0; person < people; person++) {
    if (
      marked(reached, person) ||
      !knowsOne(neighbours, reached, starts[person] as number, starts[person + 1] as number)
    )
      continue
    if (queue) queue[to + found] = person
    found++
  }
  return found
}

function knowsOne(neighbours: Int32Array, reached: Marks, from: number, to: number): boolean {
  for (let tie = from; tie < to; tie++) if (marked(reached, neighbours[tie] as number)) return true
  return false
}
