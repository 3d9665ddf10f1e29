/** Numbers up to this are looked up in a table, larger ones and words in a map. */
const tableMost = 1 << 26

/** Numbers people from 0 in the order in which their ids come. An id is a whole number or any text. */
export class PeopleIndex {
  /** The id of each person. */
  readonly ids: (number | string)[] = []
  readonly #others = new Map<number | string, number>()
  /** One more than the person's number, at the place of the id; 0 where there is nobody. */
  #table = new Int32Array(1 << 16)

  /** The number of the person with this id, a new one where it is unseen. */
  add(id: number | string): number {
    if (typeof id === 'number' && id < tableMost) {
      if (id >= this.#table.length) this.#grow(id)
      const known = this.#table[id] as number
      if (known !== 0) return known - 1
      this.#table[id] = this.ids.push(id)
      return this.ids.length - 1
    }
    const known = this.#others.get(id)
    if (known !== undefined) return known
    this.#others.set(id, this.ids.length)
    return this.ids.push(id) - 1
  }

  /** The number of the person with this id; null where there is none. */
  find(id: number | string): number | null {
    if (typeof id === 'string' || id >= tableMost) return this.#others.get(id) ?? null
    const known = this.#table[id] ?? 0
    return known === 0 ? null : known - 1
  }

  #grow(id: number): void {
    const larger = new Int32Array(Math.min(tableMost, 2 * 2 ** Math.floor(Math.log2(id))))
    larger.set(this.#table)
    this.#table = larger
  }
}
