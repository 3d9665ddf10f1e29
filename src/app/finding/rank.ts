import { meId } from '../../model/person.ts'
import { beyond, distancesFrom } from '../../network/distances.ts'
import type { Graph } from '../../network/graph.ts'

/** A place in what somebody finds: at best, in the middle and at worst of all who were asked. */
export interface Rank {
  best: number
  median: number
  worst: number
}

/** Somebody else of whom all the words are written. */
export interface Rival {
  person: number
  /** Matches better than the user. */
  better: boolean
  /** Is in a group of the user's. */
  inGroup: boolean
}

/** Somebody who searches: a known person, or one so many steps behind a person; null is tied to nobody known. */
export interface Asked {
  person: number | null
  further: number
}

/** As many are asked, evenly chosen; fewer in a graph so large that each takes long. */
const [askedLeast, askedMost, entriesLookedAt] = [5, 60, 100_000_000]

/** Where these people would find the user; null where nobody is asked. */
export function rankAmong(graph: Graph, asked: readonly Asked[], rivals: readonly Rival[]): Rank | null {
  const most = Math.min(askedMost, Math.floor(entriesLookedAt / graph.neighbours.length))
  const ranks = evenly(asked, Math.max(askedLeast, most)).map(searcher => rankFor(graph, searcher, rivals))
  ranks.sort((a, b) => a - b)
  const [best] = ranks
  if (best === undefined) return null
  return { best, median: ranks[ranks.length >> 1] ?? best, worst: ranks.at(-1) ?? best }
}

/**
 * The user stands behind whoever is nearer to the searcher, and behind who is as near and matches better. Who shares a
 * group stands behind those within three steps, and before everybody else.
 */
function rankFor(graph: Graph, { person: from, further }: Asked, rivals: readonly Rival[]): number {
  const distances = distancesFrom(graph, from ?? -1)
  const stepsTo = (person: number) => Math.min(beyond, (distances[person] ?? beyond) + further)
  const own = stepsTo(meId)
  const before = rivals.filter(({ person, better, inGroup }) => {
    const theirs = stepsTo(person)
    if ((person === from && further === 0) || (theirs === beyond && !inGroup)) return false
    return theirs < own || (theirs === own && better)
  })
  return 1 + before.length
}

function evenly(asked: readonly Asked[], most: number): Asked[] {
  const step = Math.max(1, asked.length / most)
  return Array.from({ length: Math.min(asked.length, most) }, (_, at) => asked[Math.floor(at * step)] as Asked)
}
