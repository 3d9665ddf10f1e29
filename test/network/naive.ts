/** The plainest way to say what the engine says: sets, and a walk from the start for every question. */
export class NaiveGraph {
  readonly #known = new Map<number, Set<number>>()

  constructor(pairs: readonly (readonly [number, number])[]) {
    for (const [a, b] of pairs) if (a !== b) this.tie(a, b)
  }

  tie(a: number, b: number): void {
    this.neighbours(a).add(b)
    this.neighbours(b).add(a)
  }

  neighbours(person: number): Set<number> {
    const known = this.#known.get(person) ?? new Set<number>()
    this.#known.set(person, known)
    return known
  }

  /** The distance of everybody who can be reached. */
  distances(from: number): Map<number, number> {
    const distances = new Map([[from, 0]])
    for (const [person, distance] of distances) {
      for (const next of this.neighbours(person)) if (!distances.has(next)) distances.set(next, distance + 1)
    }
    return distances
  }

  /** How many are at exactly `steps` from `me`. */
  at(me: number, steps: number): number {
    return [...this.distances(me).values()].filter(distance => distance === steps).length
  }

  /** How many are within `steps` of `me`, who is not counted, with some more contacts. */
  within(me: number, steps: number, contacts: readonly number[] = []): number {
    const wider = new NaiveGraph([...this.#pairs(), ...contacts.map(contact => [me, contact] as const)])
    return [...wider.distances(me).values()].filter(distance => distance > 0 && distance <= steps).length
  }

  #pairs(): [number, number][] {
    return [...this.#known].flatMap(([a, others]) => [...others].map((b): [number, number] => [a, b]))
  }
}
