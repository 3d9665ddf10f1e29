/**
 * How sure the coach is that the two know each other or want to: the logistic function of the summed weights, which
 * are log-odds. Never falls where the sum rises: 0 gives 0.5, +2 gives 0.88, −2 gives 0.12.
 *
 * @returns between 0 and 1, to three decimals
 */
export function confidence(sum: number): number {
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000
}
