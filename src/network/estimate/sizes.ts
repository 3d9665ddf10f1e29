import weights from '../../../data/weights/estimate.json' with { type: 'json' }
import { type Curve, curveAt, type Knowledge, type Prior } from './knowledge.ts'

const rounds = 12

/** How many contacts the user's contacts have: told, or guessed from those that are told. */
export interface Sizes {
  /** Of each contact with a count; what is told as so many or more is guessed. */
  counted: number[]
  /** Contacts of whom nothing is known, and how many contacts each of them has in the mean. */
  missing: number
  typical: number
  /** Variance of the sum of all that is guessed. */
  variance: number
}

export function sizesOf({ contacts, lists, counts }: Knowledge, prior: Prior): Sizes {
  const told = [...lists.map(({ size }) => size), ...counts.filter(({ open }) => !open).map(({ count }) => count)]
  const open = counts.filter(count => count.open).map(({ count }) => count)
  const { mean, deviation } = logSizes(told, open, curveAt(prior.size, contacts), prior.size)
  const stretched = (bound: number) => bound + weights.tailStretch.value * (meanAbove(bound, mean, deviation) - bound)
  const counted = counts.map(({ count, open }) => (open ? stretched(count) : count))
  const tails = sum(counted.filter((_, at) => counts[at]?.open))
  const missing = Math.max(0, contacts - lists.length - counts.length)
  const typical = Math.exp(mean + deviation ** 2 / 2)
  const seen = told.length + open.length + weightOf(prior.size)
  const variances = [
    missing * typical ** 2 * Math.expm1(deviation ** 2),
    (missing * typical + tails) ** 2 * ((weights.sizeVariance.value * (deviation ** 2 + deviation ** 4 / 2)) / seen),
    tails ** 2 * weights.tailVariance.value,
  ]
  return { counted, missing, typical, variance: sum(variances) }
}

/** Mean and deviation of the logarithm of sizes, of which some are only known to be larger than a bound. */
function logSizes(told: readonly number[], open: readonly number[], typical: number, size: Curve) {
  const { spread } = size
  const priorWeight = weightOf(size)
  const logs = told.map(Math.log)
  let mean = Math.log(typical)
  let deviation = spread
  for (let round = 0; round < rounds; round++) {
    const tails = open.map(bound => tailMoments(Math.log(bound), mean, deviation))
    const weight = logs.length + tails.length + priorWeight
    const centre = (sum(logs) + sum(tails.map(tail => tail.mean)) + priorWeight * Math.log(typical)) / weight
    const squares =
      sum(logs.map(log => (log - centre) ** 2)) +
      sum(tails.map(tail => tail.variance + (tail.mean - centre) ** 2)) +
      priorWeight * (spread ** 2 + (Math.log(typical) - centre) ** 2 / weight)
    mean = centre
    deviation = Math.sqrt(squares / weight)
  }
  return { mean, deviation }
}

/** A prior counts as much as the numbers of so many contacts. */
function weightOf({ spread, doubt }: Curve): number {
  return (spread / doubt) ** 2
}

/** Mean and variance of a normal variable above a bound. */
function tailMoments(bound: number, mean: number, deviation: number) {
  const at = (bound - mean) / deviation
  const hazard = normalDensity(at) / normalAbove(at)
  return { mean: mean + deviation * hazard, variance: deviation ** 2 * Math.max(0, 1 + at * hazard - hazard ** 2) }
}

/** Mean of a log-normal variable above a bound. */
function meanAbove(bound: number, mean: number, deviation: number): number {
  const at = (Math.log(bound) - mean) / deviation
  return (Math.exp(mean + deviation ** 2 / 2) * normalAbove(at - deviation)) / normalAbove(at)
}

function normalDensity(at: number): number {
  return Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI)
}

/** The chance that a normal variable lies above `at` (Abramowitz and Stegun 26.2.17, right to 7 digits). */
function normalAbove(at: number): number {
  if (at < 0) return 1 - normalAbove(-at)
  const t = 1 / (1 + 0.2316419 * at)
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return Math.max(Number.MIN_VALUE, normalDensity(at) * poly)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
