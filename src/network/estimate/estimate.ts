import weights from '../../../data/weights/estimate.json' with { type: 'json' }
import { byLists } from './by-lists.ts'
import { curveAt, type Knowledge, type KnownList, type Prior, varianceOf } from './knowledge.ts'
import { type Sizes, sizesOf } from './sizes.ts'
import { type Uncertain, weighed } from './uncertain.ts'

/** What an estimate rests on, what tells most first. */
export type EstimateMethod = 'lists-and-counts' | 'lists' | 'counts' | 'contacts'

/** A figure that nobody counted, with the interval that holds the true one four times out of five. */
export interface Estimate {
  value: number
  low: number
  high: number
  level: 0.8
  method: EstimateMethod
}

/** Four fifths of a normal distribution lie within so many standard deviations. */
const deviationsAt80 = 1.2816

/**
 * Estimates how many people are at two steps. What is usual on the platform and what the known lists show are weighed
 * by how sure each is, so that three lists correct the usual a little and twenty nearly replace it.
 *
 * @returns null where there are no contacts
 */
export function estimateSecond(known: Knowledge, prior: Prior): Estimate | null {
  if (known.contacts === 0) return null
  const method = methodOf(known)
  const { value, low, high } = method === 'contacts' ? byContacts(known, prior) : byAcquaintances(known, prior)
  const distinct = new Set(known.lists.flatMap(({ outside }) => outside)).size
  const whole = (figure: number) => Math.round(Math.max(distinct, figure))
  return { value: whole(value), low: whole(low), high: whole(high), level: 0.8, method }
}

interface Range {
  value: number
  low: number
  high: number
}

/** From the number of contacts alone. */
function byContacts({ contacts }: Knowledge, { second }: Prior): Range {
  const value = curveAt(second, contacts)
  const deviation = Math.sqrt(varianceOf(second))
  return {
    value,
    low: value / Math.exp(deviationsAt80 * deviation),
    high: value * Math.exp(deviationsAt80 * (second.above ?? deviation)),
  }
}

/** From how many the contacts know, and from which of those the known lists show. Never more than all names. */
function byAcquaintances(known: Knowledge, prior: Prior): Range {
  const { contacts, lists } = known
  const sizes = sizesOf(known, prior)
  const names = allNames(contacts, lists, sizes)
  const share = { value: Math.min(1, curveAt(prior.share, contacts)), variance: varianceOf(prior.share) }
  const byNames = { ...names, value: names.value * share.value, variance: names.variance + share.variance }
  const bySecond = { value: curveAt(prior.second, contacts), variance: varianceOf(prior.second), upward: 0 }
  const usual = weighed(bySecond, byNames, prior.correlation)
  const shown = byLists(known, sizes)
  const { value, variance, upward } = shown ? weighed(usual, shown, weights.correlation.value) : usual
  const low = value / Math.exp(deviationsAt80 * Math.sqrt(variance))
  const high = value * Math.exp(deviationsAt80 * Math.sqrt(variance + upward))
  const most = names.value * Math.exp(deviationsAt80 * Math.sqrt(names.variance))
  return { value: Math.min(most, value), low: Math.min(most, low), high: Math.min(most, high) }
}

/** Whom the contacts know besides the user, each as often as they are known. */
function allNames(contacts: number, lists: readonly KnownList[], sizes: Sizes): Uncertain {
  const { counted, missing, typical, variance } = sizes
  const all = sum(lists.map(({ size }) => size)) + sum(counted) + missing * typical
  const value = Math.max(1, all - contacts)
  const ofLog = Math.log1p(variance / value ** 2)
  return { value, variance: ofLog, upward: weights.upward.value * ofLog }
}

function methodOf({ lists, counts }: Knowledge): EstimateMethod {
  if (lists.length > 0) return counts.length > 0 ? 'lists-and-counts' : 'lists'
  return counts.length > 0 ? 'counts' : 'contacts'
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
