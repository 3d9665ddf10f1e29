import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleInto } from '../../support/bundled.js'
import { byEngine, degreesByIgraph } from './beside-igraph.js'
import { writeTies } from './made-ties.js'

const source = fileURLToPath(new URL('engine.ts', import.meta.url))
const asked = 100
const rounds = { large: 3, small: 30 }
const large = { people: 1_000_000, ties: 20_000_000 }
/** As large as the friends on Deezer in Romania and the politicians' pages that are often measured on. */
const small = [
  { people: 41_773, ties: 125_826 },
  { people: 5_908, ties: 41_729 },
]
const gained = { people: 40_000, ties: 300_000 }
const curve = [10_000, 100_000, 1_000_000, 20_000_000]
const peopleForTie = 0.05
const nobody = 'python3-igraph is not installed'

/** Degrees 1 to 3 for 100 people and reading a file of ties, against igraph; and both over sizes. */
export async function benchEngine(_program, { graphs }) {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-bench-'))
  try {
    const engine = await bundleInto(folder, source)
    const made = ({ people, ties }) => {
      const path = join(folder, `${ties}-ties.txt`)
      writeTies(path, people, ties)
      return path
    }
    const files = graphs.length > 0 ? graphs : small.map(made)
    return [
      ...besideIgraph(engine, made(large), rounds.large, 1 / 3),
      ...files.flatMap(file => besideIgraph(engine, file, rounds.small, 1).slice(0, 1)),
      gains(engine, made(gained)),
      { name: 'reading ties and counting degrees', notes: curve.map(ties => point(engine, made, ties)) },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function besideIgraph(engine, file, times, limit) {
  const names = [`degrees 1-3 of ${asked} people, ${basename(file)}`, `reading ${basename(file)}`]
  const ours = byEngine(engine, 'degrees', file, asked, times)
  const theirs = degreesByIgraph(file, asked, times)
  if (!theirs) return names.map(name => ({ name, missing: nobody }))
  if (ours.found !== theirs.found) throw new Error(`${file}: ${ours.found} people, igraph has ${theirs.found}`)
  const memory = { megabytes: ours.megabytes, mostMegabytes: 300 }
  const [count, load] = names.map(name => `${name}, against igraph`)
  return [
    { name: count, ours: ours.count, theirs: theirs.count, limit, ...memory },
    { name: load, ours: ours.load, theirs: theirs.load, limit: 1 / 8 },
  ]
}

function gains(engine, file) {
  const { gains: ours } = byEngine(engine, 'gains', file)
  return { name: 'gains of 200 candidates among 300,000 ties, against a second', ours, theirs: 1, limit: 1 }
}

function point(engine, made, ties) {
  const { load, count, megabytes } = byEngine(engine, 'degrees', made({ people: ties * peopleForTie, ties }), asked, 1)
  const figures = [`read in ${load.toFixed(2)} s`, `${asked} people counted in ${(1000 * count).toFixed(1)} ms`]
  return `${ties.toLocaleString('en')} ties: ${figures.join(', ')}, ${megabytes.toFixed(0)} MB`
}
