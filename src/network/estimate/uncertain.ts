/** A figure and the variance of its logarithm. */
export interface Uncertain {
  value: number
  variance: number
  /** So much more upwards: what is not seen can be far more than was thought, and never less than nothing. */
  upward: number
}

/** The mean of the logarithms of two figures that err the same way in part, each counting the more the surer it is. */
export function weighed(one: Uncertain, other: Uncertain, correlation: number): Uncertain {
  const shared = correlation * Math.sqrt(one.variance * other.variance)
  const apart = one.variance + other.variance - 2 * shared
  const weight = apart <= 0 ? 0 : Math.min(1, Math.max(0, (other.variance - shared) / apart))
  const [mine, theirs] = [weight ** 2, (1 - weight) ** 2]
  const log = weight * Math.log(one.value) + (1 - weight) * Math.log(other.value)
  const variance = mine * one.variance + theirs * other.variance + 2 * weight * (1 - weight) * shared
  return { value: Math.exp(log), variance, upward: mine * one.upward + theirs * other.upward }
}
