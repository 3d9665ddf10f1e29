import weights from '../../../data/weights/estimate.json' with { type: 'json' }
import { curveAt, type Knowledge, type Prior, varianceOf } from './knowledge.ts'
import { differentAmong } from './overlap.ts'
import { acquaintances, type Uncertain } from './sizes.ts'

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
  const { value, variance } = secondDegree(known, prior)
  const factor = Math.exp(deviationsAt80 * Math.sqrt(variance))
  const inside = (figure: number) => Math.round(Math.max(known.distinct, figure))
  return {
    value: inside(value),
    low: inside(value / factor),
    high: inside(value * factor),
    level: 0.8,
    method: methodOf(known),
  }
}

/** From how many the contacts know and how many of those are different, and from the number of contacts alone. */
function secondDegree(known: Knowledge, prior: Prior): Uncertain {
  const byContacts = { value: curveAt(prior.second, known.contacts), variance: varianceOf(prior.second) }
  if (known.lists.length + known.counts.length === 0) return byContacts
  const names = acquaintances(known, prior)
  const usual = { value: Math.min(1, curveAt(prior.share, known.contacts)), variance: varianceOf(prior.share) }
  const shown = shownShare(known, prior, names.value)
  const share = shown ? weighed(usual, shown, 0) : usual
  const byNames = { value: names.value * share.value, variance: names.variance + share.variance }
  return names.variance === 0 ? byNames : weighed(byContacts, byNames, weights.correlation.value)
}

/** The share of different ones outside, as if the other lists were like the known; null where they show nobody. */
function shownShare({ lists, contacts, distinct }: Knowledge, prior: Prior, all: number): Uncertain | null {
  const seen = sum(lists.map(({ outside }) => outside))
  const inLists = sum(lists.map(({ size }) => size - 1))
  if (seen === 0) return null
  const names = seen + (Math.max(0, all - inLists) * seen) / inLists
  const value = differentAmong(distinct, seen, names)
  const left = Math.max(0, 1 - lists.length / contacts)
  const overlap = Math.max(Math.log(names / value), usualOverlap(prior, contacts))
  return { value: value / all, variance: spreadOfLists(lists.length) * left * listVariance(overlap) }
}

function usualOverlap({ share }: Prior, contacts: number): number {
  return weights.usualOverlap.value * Math.max(0, -Math.log(curveAt(share, contacts)))
}

function listVariance(overlap: number): number {
  return weights.listVariance.value + weights.overlapVariance.value * overlap ** 2
}

/** Few lists tell little of how much lists differ, so they count as still fewer. */
function spreadOfLists(lists: number): number {
  return lists > 1 ? (lists + 1) / (lists * (lists - 1)) : 3
}

/** The mean of the logarithms, each counting the more the surer it is. */
function weighed(one: Uncertain, other: Uncertain, correlation: number): Uncertain {
  if (other.variance === 0) return other
  const weight = 1 / one.variance / (1 / one.variance + 1 / other.variance)
  const log = weight * Math.log(one.value) + (1 - weight) * Math.log(other.value)
  const shared = 2 * correlation * Math.sqrt(one.variance * other.variance)
  const variance = weight ** 2 * one.variance + (1 - weight) ** 2 * other.variance + weight * (1 - weight) * shared
  return { value: Math.exp(log), variance }
}

function methodOf({ lists, counts }: Knowledge): EstimateMethod {
  if (lists.length > 0) return counts.length > 0 ? 'lists-and-counts' : 'lists'
  return counts.length > 0 ? 'counts' : 'contacts'
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
