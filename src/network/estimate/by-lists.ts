import weights from '../../../data/weights/estimate.json' with { type: 'json' }
import type { Knowledge } from './knowledge.ts'
import { differentAmong } from './overlap.ts'
import type { Sizes } from './sizes.ts'
import { Standings } from './standing.ts'
import type { Uncertain } from './uncertain.ts'

/** One list shows no overlap. */
const listsLeast = 2
const slopeStep = 1.1

/** People at two steps as the known lists show them; null where these are too few or show nobody. */
export function byLists(known: Knowledge, sizes: Sizes): Uncertain | null {
  const standings = new Standings(known.lists)
  const { all } = standings
  if (all.lists < listsLeast || all.names === 0) return null
  const names = namesOutside(known, sizes)
  const value = differentAmong(all, names)
  const slope = Math.log(differentAmong(all, names * slopeStep) / value) / Math.log(slopeStep)
  const ofNames = slope ** 2 * Math.log1p(sizes.variance / names ** 2)
  const variance = ofNames + varianceOfLists(known, standings, names, value)
  return { value, variance, upward: weights.upward.value * variance }
}

/** Whom the contacts know beside the user and the user's contacts, counted as often as they are known. */
function namesOutside({ contacts, lists, counts }: Knowledge, { counted, missing, typical }: Sizes): number {
  const outside = sum(lists.map(list => list.outside.length))
  const all = sum(lists.map(({ size }) => size - 1))
  const openness = outside / Math.max(1, all)
  const density = (all - outside) / lists.length / Math.max(1, contacts - 1)
  const shared = counts.map(
    ({ inLists, mutual }) => mutual ?? (contacts - 1) * shareOfContacts(inLists, lists.length, density),
  )
  const beyond = counted.map((size, at) => Math.max(1, size - 1 - (shared[at] ?? 0)))
  return outside + sum(beyond) + missing * Math.max(1, typical - 1) * openness
}

/** The share of the user's contacts whom one of them knows: the lists show a few of these ties. */
function shareOfContacts(inLists: number, lists: number, density: number): number {
  const weight = weights.densityWeight.value
  return (inLists + weight * density) / (lists + weight)
}

/** How much depends on which lists are known: that shows when each is left out in turn, and is known from elsewhere. */
function varianceOfLists({ contacts, lists }: Knowledge, standings: Standings, names: number, value: number): number {
  const known = lists.length
  const left = Math.max(0, 1 - known / contacts) ** weights.leftPower.value
  const overlap = Math.log(Math.max(1, names / value))
  const usual = spreadOfLists(known) * (weights.listVariance.value + weights.overlapVariance.value * overlap ** 2)
  if (known === listsLeast) return left * usual
  const logs = lists.map((_, at) => Math.log(Math.max(1, differentAmong(standings.without(at), names))))
  const mean = sum(logs) / known
  const shown = ((known - 1) / known) * sum(logs.map(log => (log - mean) ** 2))
  const weight = weights.usualWeight.value
  return (left * (weight * usual + (known - 1) * shown)) / (weight + known - 1)
}

/** Few lists tell little of how much lists differ, so they count as still fewer. */
function spreadOfLists(lists: number): number {
  return (lists + 1) / (lists * (lists - 1))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
