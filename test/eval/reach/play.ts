import shipped from '../../../data/reach-prior.json' with { type: 'json' }
import { TieFile } from '../../../src/import/edges/tie-file.ts'
import { estimateSecond } from '../../../src/network/estimate/estimate.ts'
import type { Prior } from '../../../src/network/estimate/knowledge.ts'
import { degreeOf, type Graph, graphOf, graphOfPairs } from '../../../src/network/graph.ts'
import { chao } from './chao.ts'
import { egosOf, knowledgeOf, type Level, secondDegrees } from './ego.ts'
import { priorOf } from './prior.ts'

const [contactsLeast, asReference] = [20, 1000]
const peopleMade = 20_000
/** The tenth with most contacts hide how many: where nobody reaches 500, "500+" would hide nothing. */
const openShare = 0.1

export interface Row {
  level: string
  /** The median of the relative errors, and how many of the intervals hold the true figure. */
  error: number
  coverage: number
  /** The median error of Chao's extrapolation from the same lists; null without lists. */
  chaoError: number | null
}

export interface Played {
  people: number
  egos: number
  priors: { prior: 'graph' | 'shipped'; rows: Row[] }[]
}

export { madeGraphs } from './made.ts'

export function graphOfFile(path: string): Graph {
  const file = new TieFile(path, { numbers: false })
  return graphOf(0, file.tiesMost, visit => file.walk(visit))
}

export function graphMade(make: (people: number, random: () => number) => [number, number][], random: () => number) {
  return graphOfPairs(0, make(peopleMade, random).flat())
}

/** How many people are played, and how often: each time other lists are known. */
interface Effort {
  people: number
  times: number
}

/** Plays people of a graph with at least 20 contacts at each level of knowledge. */
export function play(graph: Graph, random: () => number, { people, times }: Effort): Played {
  const all = egosOf(graph, contactsLeast, random)
  const egos = all.slice(0, Math.min(people, Math.ceil(all.length / 2)))
  const others = all.slice(egos.length, egos.length + asReference)
  const ofGraph = priorOf(graph, others, secondDegrees(graph, others))
  const truth = secondDegrees(graph, egos)
  const once = egos.map((ego, at) => ({ ego, real: truth[at] as number }))
  const tried = Array.from({ length: times }, () => once).flat()
  const levels = levelsFor(openFrom(graph))
  const rows = (prior: Prior) => levels.map(level => playLevel(graph, tried, level, prior, random))
  return {
    people: graph.people,
    egos: egos.length,
    priors: [
      { prior: 'graph', rows: rows(ofGraph) },
      { prior: 'shipped', rows: rows(shipped) },
    ],
  }
}

/** Whose every list is known is left out: nothing is estimated then. */
function playLevel(
  graph: Graph,
  tried: readonly { ego: number; real: number }[],
  level: Level,
  prior: Prior,
  random: () => number,
): Row {
  const open = tried.filter(({ ego }) => degreeOf(graph, ego) > level.lists)
  const tries = open.map(({ ego, real }) => {
    const shown = knowledgeOf(graph, ego, level, random)
    const estimate = estimateSecond(shown.known, prior)
    if (!estimate) throw new Error('an ego has contacts')
    const holds = estimate.low <= real && real <= estimate.high
    const usual = level.lists > 0 ? errorOf(chao(shown), real) : 0
    return { error: errorOf(estimate.value, real), holds, usual }
  })
  return {
    level: level.name,
    error: median(tries.map(({ error }) => error)),
    coverage: tries.filter(({ holds }) => holds).length / tries.length,
    chaoError: level.lists > 0 ? median(tries.map(({ usual }) => usual)) : null,
  }
}

function levelsFor(open: number): Level[] {
  return [0, 3, 5, 10, 20].flatMap(lists => {
    const known = lists === 0 ? 'own list' : `${lists} lists`
    return [
      { name: known, lists, counts: false },
      { name: `${known} + counts`, lists, counts: true },
      { name: `${known} + counts, ${open}+`, lists, counts: true, openFrom: open },
      ...(lists === 0 ? [] : [{ name: `${known} + counts + mutual`, lists, counts: true, mutual: true }]),
    ]
  })
}

function openFrom({ starts, people }: Graph): number {
  const counts = Array.from({ length: people }, (_, at) => (starts[at + 1] as number) - (starts[at] as number))
  const met = counts.flatMap(count => Array<number>(count).fill(count)).sort((one, other) => other - one)
  return Math.min(500, met[Math.floor(met.length * openShare)] ?? 500)
}

function errorOf(value: number, real: number): number {
  return Math.abs(value - real) / Math.max(1, real)
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
