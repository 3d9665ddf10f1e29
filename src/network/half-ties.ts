import { inOrder } from './block-order.ts'

const entryBits = 32
/** Room for blocks that are not full, in bits of entries, whatever the number of buckets. */
const slackBits = 22
/** Gets the neighbours of one person, `list[from]` to `list[to - 1]`; they hold until the next call. */
type ListVisit = (person: number, list: Int32Array, from: number, to: number) => void

/**
 * Collects both directions of ties, in any order, and gives them back as lists of neighbours.
 *
 * An entry holds a neighbour, and whose neighbour that is within a bucket of people. A bucket is written at its end
 * and later sorted by itself, so nearly every access is near the one before: scattering neighbours straight to their
 * places takes several times as long once the lists do not fit the processor's cache.
 */
export class HalfTies {
  /** What holds the entries. Free to be written up to the end of the list that `eachList` shows. */
  readonly memory: Int32Array
  readonly #valueBits: number
  readonly #blockBits: number
  /** Where each bucket's next entry goes; at the start of a block where it needs a new one. */
  readonly #ends: Int32Array
  /** The bucket of each block. */
  readonly #bucketOf: number[] = []

  /**
   * @param tiesMost   memory is reserved for so many ties and used for those that come
   * @param valueBits  20, 22, 24 or 26: people are numbered up to 2 to the power of this
   */
  constructor(tiesMost: number, valueBits: number) {
    const bucketBits = 2 * valueBits - entryBits
    this.#valueBits = valueBits
    this.#blockBits = slackBits - bucketBits
    this.#ends = new Int32Array(1 << bucketBits)
    const slack = Math.min(1 << slackBits, 2 * tiesMost * (1 << this.#blockBits))
    this.memory = new Int32Array(2 * tiesMost + slack)
  }

  /** Notes that `other` is a neighbour of `person`. */
  add(person: number, other: number): void {
    const bucket = person >>> (entryBits - this.#valueBits)
    let end = this.#ends[bucket] as number
    if ((end & ((1 << this.#blockBits) - 1)) === 0) end = (this.#bucketOf.push(bucket) - 1) << this.#blockBits
    this.memory[end] = (person << this.#valueBits) | other
    this.#ends[bucket] = end + 1
  }

  /** Shows the list of everybody who has neighbours, in the order of their numbers. Nothing can be added after it. */
  eachList(visit: ListVisit): void {
    const [blockBits, valueBits] = [this.#blockBits, this.#valueBits]
    const blocks = inOrder(this.memory, this.#bucketOf, blockBits)
    const counts = new Int32Array(1 << (entryBits - valueBits))
    let sorted = new Int32Array(0)
    for (let block = 0; block < blocks.length; ) {
      const bucket = blocks[block] as number
      const first = block << blockBits
      while (blocks[block] === bucket) block++
      const size = (block << blockBits) - first - this.#vacant(bucket)
      if (sorted.length < size) sorted = new Int32Array(size)
      sortBucket(this.memory.subarray(first, first + size), valueBits, counts, sorted)
      showLists(bucket * counts.length, counts, sorted, visit)
    }
  }

  /** Unused entries of a bucket's last block. */
  #vacant(bucket: number): number {
    return -(this.#ends[bucket] as number) & ((1 << this.#blockBits) - 1)
  }
}

/** Sorts neighbours by whose they are. Leaves the end of each one's part in `counts`. */
function sortBucket(entries: Int32Array, valueBits: number, counts: Int32Array, sorted: Int32Array): void {
  counts.fill(0)
  for (let at = 0; at < entries.length; at++) {
    const person = (entries[at] as number) >>> valueBits
    counts[person] = (counts[person] as number) + 1
  }
  for (let person = 0, sum = 0; person < counts.length; person++) {
    const count = counts[person] as number
    counts[person] = sum
    sum += count
  }
  const valueMask = (1 << valueBits) - 1
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as number
    const person = entry >>> valueBits
    const place = counts[person] as number
    sorted[place] = entry & valueMask
    counts[person] = place + 1
  }
}

function showLists(firstPerson: number, ends: Int32Array, sorted: Int32Array, visit: ListVisit): void {
  for (let person = 0, from = 0; person < ends.length; person++) {
    const to = ends[person] as number
    if (to > from) visit(firstPerson + person, sorted, from, to)
    from = to
  }
}
