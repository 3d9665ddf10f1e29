import { marksFor } from './marks.ts'

/** A column a value, from nothing to the highest; a blank where a value is not known. */
export function sparkline(values: readonly (number | null)[], page: { unicode: boolean }): string {
  const { heights } = marksFor(page)
  const most = Math.max(1, ...values.map(value => value ?? 0))
  const top = heights.length - 1
  return values.map(value => (value === null ? ' ' : heights[Math.round((top * Math.max(0, value)) / most)])).join('')
}
