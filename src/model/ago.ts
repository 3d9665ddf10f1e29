import { addDays, type Day, isDay } from './day.ts'

/**
 * A moment in the past as people type it: a day, or a time back from today such as `10d`, `6w`, `6m`, `1y`.
 *
 * @returns null where the text is neither
 */
export function dayAgo(text: string, today: Day): Day | null {
  const match = /^(\d{1,4})\s*([dwmy])$/i.exec(text.trim())
  if (!match) return isDay(text) ? text : null
  const [, digits, letter = ''] = match
  const many = Number(digits)
  const unit = letter.toLowerCase()
  if (unit === 'd') return addDays(today, -many)
  if (unit === 'w') return addDays(today, -7 * many)
  return monthsBack(today, unit === 'y' ? 12 * many : many)
}

/** A length of time as people type it, `90d`, `12w`, `24m` or `2y`, in one way of writing. @returns null for another text */
export function readSpan(text: string): string | null {
  const match = /^([1-9]\d{0,3})\s*([dwmy])$/i.exec(text.trim())
  return match ? `${match[1]}${match[2]?.toLowerCase()}` : null
}

/** The same day `months` before, or the last day of that month where it is shorter. */
function monthsBack(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10)
}
