import type { Graph } from './graph.ts'
import { isNew, type Marks, mark, marked, marksFor } from './marks.ts'

/** People who come within so many steps, and were not before. */
export interface Gain {
  second: number
  third: number
}

/** The people within two and within three steps of one, as bits. */
export interface Within {
  two: Marks
  three: Marks
}

/** @returns those within two and three steps of `me`, who is one of them; nobody where `me` is not in the graph */
export function withinReach(graph: Graph, me: number): Within {
  const one = marksFor(graph.people)
  if (me >= 0 && me < graph.people) mark(one, me)
  const two = widened(graph, widened(graph, one))
  return { two, three: widened(graph, two) }
}

/** Works out gains for one person, over and over; what it needs for that it makes once. */
export class GainCounter {
  readonly #graph: Graph
  readonly #seen: Marks
  readonly #circle: Int32Array

  constructor(graph: Graph) {
    this.#graph = graph
    this.#seen = marksFor(graph.people)
    this.#circle = new Int32Array(graph.people)
  }

  /** How many more people are within two and three steps once `person` is a contact. */
  gain(reach: Within, person: number): Gain {
    const [near, all] = this.#gather(person)
    return { second: this.#countNew(reach.two, near), third: this.#countNew(reach.three, all) }
  }

  /** Counts `person` among the contacts from now on. */
  add(reach: Within, person: number): void {
    const [near, all] = this.#gather(person)
    for (let at = 0; at < near; at++) mark(reach.two, this.#circle[at] as number)
    for (let at = 0; at < all; at++) mark(reach.three, this.#circle[at] as number)
  }

  /** Lists a person, those one step away and then those two steps away. @returns where the latter two end */
  #gather(person: number): [near: number, all: number] {
    this.#circle[0] = person
    mark(this.#seen, person)
    const near = this.#follow(0, 1)
    const all = this.#follow(1, near)
    for (let at = 0; at < all; at++) this.#seen[(this.#circle[at] as number) >>> 5] = 0
    return [near, all]
  }

  #follow(from: number, to: number): number {
    const { starts, neighbours } = this.#graph
    let end = to
    for (let at = from; at < to; at++) {
      const person = this.#circle[at] as number
      const last = starts[person + 1] as number
      for (let tie = starts[person] as number; tie < last; tie++) {
        const other = neighbours[tie] as number
        if (isNew(this.#seen, other)) this.#circle[end++] = other
      }
    }
    return end
  }

  #countNew(known: Marks, end: number): number {
    let fresh = 0
    for (let at = 0; at < end; at++) fresh += 1 - marked(known, this.#circle[at] as number)
    return fresh
  }
}

/** Those marked and everybody whom they know. */
function widened({ people, starts, neighbours }: Graph, marks: Marks): Marks {
  const wider = marks.slice()
  for (let person = 0; person < people; person++) {
    if (!marked(marks, person)) continue
    const last = starts[person + 1] as number
    for (let tie = starts[person] as number; tie < last; tie++) mark(wider, neighbours[tie] as number)
  }
  return wider
}
