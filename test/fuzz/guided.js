import { seeded } from '../support/seeded.js'
import { Coverage } from './coverage.js'
import { mutated } from './mutate.js'

/**
 * Changes inputs at random and keeps those that reach something new in the program.
 *
 * @param door   its seeds and its check
 * @param until  told how often it ran, says when to stop
 */
export async function guided(door, { check, seed, until, found }) {
  const random = seeded(seed)
  const coverage = new Coverage()
  const corpus = await door.seeds()
  const names = [...new Set(corpus.map(({ name }) => name))]
  const one = list => list[Math.floor(random() * list.length)]
  let runs = 0
  const tried = async input => {
    runs++
    await attempt(check, input, false, found)
    if (coverage.news() === 0) return
    corpus.push(input)
    await attempt(check, input, true, found)
    coverage.news()
  }
  for (const input of [...corpus]) if (!until(runs)) await tried(input)
  while (!until(runs)) {
    const { name, bytes } = one(corpus)
    const others = [one(corpus).bytes, one(corpus).bytes]
    await tried({ name: random() < 0.02 ? one(names) : name, bytes: mutated(bytes, others, random) })
  }
  return { runs, blocks: coverage.blocks, kept: corpus.length }
}

async function attempt(check, input, thorough, found) {
  try {
    await check(input, thorough)
  } catch (error) {
    found(input, error)
  }
}
