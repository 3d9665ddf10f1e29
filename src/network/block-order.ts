/**
 * Puts blocks of equal size in the order of their buckets, in place; those of one bucket keep their order.
 *
 * @param bucketOf  the bucket of each block
 * @returns         the bucket of each block as they lie now
 */
export function inOrder(memory: Int32Array, bucketOf: readonly number[], blockBits: number): number[] {
  const source = bucketOf.map((_, block) => block)
  source.sort((one, other) => (bucketOf[one] as number) - (bucketOf[other] as number) || one - other)
  const buckets = source.map(block => bucketOf[block] as number)
  const spare = new Int32Array(1 << blockBits)
  for (let block = 0; block < source.length; block++) moveRound(memory, source, block, spare)
  return buckets
}

/** Moves each block of one round, the first by way of `spare`. Marks those moved as being their own source. */
function moveRound(memory: Int32Array, source: number[], first: number, spare: Int32Array): void {
  if (source[first] === first) return
  const size = spare.length
  spare.set(memory.subarray(first * size, (first + 1) * size))
  let block = first
  for (let from = source[block] as number; from !== first; from = source[block] as number) {
    memory.copyWithin(block * size, from * size, (from + 1) * size)
    source[block] = block
    block = from
  }
  memory.set(spare, block * size)
  source[block] = block
}
