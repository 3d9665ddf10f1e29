import { type Gain, GainCounter, type Within } from './gain.ts'
import type { Graph } from './graph.ts'

export interface Pick {
  person: number
  /** What this one adds to those picked before. */
  gain: Gain
  /** People whom all picked so far bring within three steps. */
  cumulative: number
}

/**
 * Picks those who together bring most people within three steps, one after the other: each time who adds most, and
 * among equals who brings more within two. That is at least 63 % of what the best choice of as many would bring.
 *
 * A gain only shrinks as others are picked. So one that is still the largest after it was worked out anew is the
 * largest, and most gains are never worked out again.
 *
 * @param reach  who is within reach before; left as it is
 * @returns      at most `most` people, and nobody who adds nothing
 */
export function pickTogether(graph: Graph, reach: Within, candidates: readonly number[], most: number): Pick[] {
  const counter = new GainCounter(graph)
  const now = { two: reach.two.slice(), three: reach.three.slice() }
  const waiting = [...new Set(candidates)].map(person => ({ person, gain: counter.gain(now, person), round: 0 }))
  waiting.sort(byGain)
  const picks: Pick[] = []
  let cumulative = 0
  while (picks.length < most) {
    const best = waiting[0]
    if (!best || best.gain.second + best.gain.third === 0) break
    if (best.round < picks.length) {
      best.gain = counter.gain(now, best.person)
      best.round = picks.length
      sinkFirst(waiting)
      continue
    }
    waiting.shift()
    counter.add(now, best.person)
    cumulative += best.gain.third
    picks.push({ person: best.person, gain: best.gain, cumulative })
  }
  return picks
}

interface Waiting {
  person: number
  gain: Gain
  /** How many were picked when the gain was worked out. */
  round: number
}

/** Who adds more comes first; among equals the lower number, so that the order is always the same. */
function byGain(one: Waiting, other: Waiting): number {
  return other.gain.third - one.gain.third || other.gain.second - one.gain.second || one.person - other.person
}

/** Moves the first to its place in the order of the rest. */
function sinkFirst(waiting: Waiting[]): void {
  const [first] = waiting.splice(0, 1)
  if (!first) return
  const place = waiting.findIndex(other => byGain(first, other) < 0)
  waiting.splice(place === -1 ? waiting.length : place, 0, first)
}
