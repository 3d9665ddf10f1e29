/** A share with its Wilson interval at the 95 % level: all three from 0 to 1. */
export interface Proportion {
  value: number
  low: number
  high: number
}

const z = 1.959964

/**
 * The share `hits / cases` with the interval in which the true one lies (Wilson's score interval, sound for few cases).
 *
 * @returns null where there are no cases
 */
export function proportion(hits: number, cases: number): Proportion | null {
  if (cases === 0) return null
  const value = hits / cases
  const centre = (value + (z * z) / (2 * cases)) / (1 + (z * z) / cases)
  const half = (z / (1 + (z * z) / cases)) * Math.sqrt((value * (1 - value)) / cases + (z * z) / (4 * cases * cases))
  return { value, low: Math.max(0, Math.min(value, centre - half)), high: Math.min(1, Math.max(value, centre + half)) }
}

/** How much higher the first share is than the second, with Newcombe's interval from the two Wilson ones. */
export function difference(one: Proportion, other: Proportion): Proportion {
  const value = one.value - other.value
  const below = Math.hypot(one.value - one.low, other.high - other.value)
  const above = Math.hypot(one.high - one.value, other.value - other.low)
  return { value, low: value - below, high: value + above }
}
