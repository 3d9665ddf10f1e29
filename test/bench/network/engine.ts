import { TieFile } from '../../../src/import/edges/tie-file.ts'
import { DegreeCounter } from '../../../src/network/degrees.ts'
import { GainCounter, withinReach } from '../../../src/network/gain.ts'
import { type Graph, graphOf } from '../../../src/network/graph.ts'
import { pickTogether } from '../../../src/network/greedy.ts'

const candidates = 200
const picked = 10

/** Reads a file of ties, and counts degrees 1 to 3 for some people, spread over all; the best of some rounds. */
function countDegrees(path: string, asked: number, rounds: number) {
  const started = performance.now()
  const graph = graphOfFile(path)
  const load = secondsSince(started)
  const counter = new DegreeCounter(graph)
  const people = spread(graph, asked)
  let found = 0
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now()
    found = 0
    for (const person of people) for (const count of counter.count(person)) found += count
    return secondsSince(began)
  })
  return { load, count: Math.min(...times), found }
}

/** What each of some candidates would bring the first person, and who of them would bring most together. */
function workOutGains(path: string) {
  const graph = graphOfFile(path)
  const people = spread(graph, candidates)
  const started = performance.now()
  const reach = withinReach(graph, 1)
  const counter = new GainCounter(graph)
  for (const person of people) counter.gain(reach, person)
  pickTogether(graph, reach, people, picked)
  return { gains: secondsSince(started) }
}

function graphOfFile(path: string): Graph {
  const file = new TieFile(path, { numbers: true })
  return graphOf(0, file.tiesMost, visit => file.walk(visit))
}

function spread(graph: Graph, asked: number): number[] {
  const step = Math.floor(graph.people / asked)
  return Array.from({ length: asked }, (_, at) => at * step)
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000
}

const [task, path = '', asked, rounds] = process.argv.slice(2)
const figures = task === 'gains' ? workOutGains(path) : countDegrees(path, Number(asked), Number(rounds))
process.stdout.write(JSON.stringify({ ...figures, megabytes: process.resourceUsage().maxRSS / 1024 }))
