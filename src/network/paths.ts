import type { Graph } from './graph.ts'
import { neighboursOf } from './graph.ts'

/** A way from one person to another over those between, and how strong its ties are together. */
export interface Path {
  people: number[]
  strength: number
}

/** How strong the tie between two people is, above 0 and up to 1. */
export type TieStrength = (one: number, other: number) => number

const stepsMost = 3

/**
 * The shortest ways from `from` to whoever of `targets` is nearest, of up to three steps, the strongest first: the
 * strength of a way is the product of its ties'.
 *
 * @param most  how many ways at most
 * @returns     ways of one length; none where nobody is within three steps
 */
export function shortestPaths(
  graph: Graph,
  from: number,
  targets: ReadonlySet<number>,
  strength: TieStrength,
  most: number,
): Path[] {
  if (!(from >= 0 && from < graph.people)) return []
  const seen = new Set([from])
  let frontier: Path[] = [{ people: [from], strength: 1 }]
  for (let step = 1; step <= stepsMost; step++) {
    const reached = extended(graph, frontier, seen, strength)
    const arrived = reached.filter(path => targets.has(lastOf(path)))
    if (arrived.length > 0) return arrived.sort(byStrength).slice(0, most)
    for (const path of reached) seen.add(lastOf(path))
    frontier = step === stepsMost - 1 ? towards(graph, reached, targets) : reached
  }
  return []
}

function extended(graph: Graph, paths: readonly Path[], seen: ReadonlySet<number>, strength: TieStrength): Path[] {
  return paths.flatMap(path => {
    const last = lastOf(path)
    return Array.from(neighboursOf(graph, last))
      .filter(next => !seen.has(next))
      .map(next => ({ people: [...path.people, next], strength: path.strength * strength(last, next) }))
  })
}

/** Those ways that end with somebody who knows a target: the rest need not be walked on. */
function towards(graph: Graph, paths: readonly Path[], targets: ReadonlySet<number>): Path[] {
  const doors = new Set<number>()
  for (const target of targets) for (const person of neighboursOf(graph, target)) doors.add(person)
  return paths.filter(path => doors.has(lastOf(path)))
}

function lastOf({ people }: Path): number {
  return people[people.length - 1] as number
}

function byStrength(one: Path, other: Path): number {
  return other.strength - one.strength || compareLists(one.people, other.people)
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((person, index) => person !== other[index])
  return at === -1 ? 0 : (one[at] as number) - (other[at] as number)
}
