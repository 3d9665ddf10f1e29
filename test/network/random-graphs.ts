import fc from 'fast-check'

export interface RandomGraph {
  people: number
  pairs: [number, number][]
  /** May be nobody in the graph. */
  me: number
}

/** Graphs with ties to oneself, ties told twice, parts that do not hang together, and now and then without `me`. */
export function randomGraphs(peopleMost: number): fc.Arbitrary<RandomGraph> {
  return fc.integer({ min: 1, max: peopleMost }).chain(people => {
    const person = fc.integer({ min: 0, max: people - 1 })
    const pairs = fc.array(fc.tuple(person, person), { maxLength: 3 * people })
    return fc.record({ people: fc.constant(people), pairs, me: fc.integer({ min: 0, max: people }) })
  })
}
