import type { KnownList } from './knowledge.ts'
import type { Standing } from './overlap.ts'

/** How often people stand in lists, of all of them and with any one left out. */
export class Standings {
  readonly all: Standing
  readonly #lists: readonly KnownList[]
  readonly #times = new Map<number, number>()

  constructor(lists: readonly KnownList[]) {
    this.#lists = lists
    for (const { outside } of lists) {
      for (const person of outside) this.#times.set(person, (this.#times.get(person) ?? 0) + 1)
    }
    const names = lists.reduce((total, { outside }) => total + outside.length, 0)
    const [once, twice] = countOften(this.#times.values())
    this.all = { lists: lists.length, names, distinct: this.#times.size, once, twice }
  }

  /** As if the list at this place were not known. */
  without(at: number): Standing {
    const { lists, names, distinct, once, twice } = this.all
    const outside = this.#lists[at]?.outside ?? []
    const [ones, twos, threes] = countOften(outside.map(person => this.#times.get(person) ?? 0))
    return {
      lists: lists - 1,
      names: names - outside.length,
      distinct: distinct - ones,
      once: once - ones + twos,
      twice: twice - twos + threes,
    }
  }
}

function countOften(times: Iterable<number>): [once: number, twice: number, thrice: number] {
  const often: [number, number, number] = [0, 0, 0]
  for (const count of times) if (count >= 1 && count <= 3) often[(count - 1) as 0 | 1 | 2]++
  return often
}
