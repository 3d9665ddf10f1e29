import { type Day, type Instant, isDay, type Month } from '../model/day.ts'
import { monthNumber } from './month-names.ts'

/**
 * `08 Feb 2026`; `4-Apr-21`, `8. März 2026`, `8 de fev. de 2026`, `Feb 8, 2026` and `2026-02-08` as spreadsheet programs
 * rewrite it. Figures alone tell day and month apart only where the year stands first.
 */
export function dayWithMonthName(text: string): Day | null {
  const match = dayFirst.exec(text) ?? monthFirst.exec(text)
  if (!match?.groups) return isoDay(text)
  const { day, name, year } = match.groups
  return dayFrom(fullYear(year), monthNumber(name ?? ''), Number(day))
}

const dayFirst = /^(?<day>\d{1,2})\.?[ -](?:de )?(?<name>\p{L}{3,}\.?)(?: de)?[ -](?<year>\d{4}|\d{2})$/iu
const monthFirst = /^(?<name>\p{L}{3,}\.?) (?<day>\d{1,2}),? (?<year>\d{4})$/iu

/** `1/29/26, 2:37 PM`, month first and without a zone, or an ISO form; so a day and no more. */
export function usDay(text: string): Day | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2}),?(?:\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?)?$/iu.exec(text)
  if (!match) return isoDay(text)
  const [, month, day, year] = match
  return dayFrom(fullYear(year), Number(month), Number(day))
}

/** The day of `2026-02-09 01:21:47`, `2024/02/01 15:02:55 UTC` and the ISO forms. */
export function isoDay(text: string): Day | null {
  const match = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:$|[T\s]\s*\d{1,2}:\d{2})/.exec(text)
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** `Tue Feb 09 01:21:47 UTC 2026`, or an ISO form. */
export function dayInProse(text: string): Day | null {
  const match = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) [\d:]+ [a-z]+ (\d{4})$/i.exec(text)
  return match ? dayFrom(Number(match[3]), monthNumber(match[1] ?? ''), Number(match[2])) : isoDay(text)
}

/** `Jan 2024` or `2018`; null where there is none, which for an end means still there. */
export function month(text: string): Month | null {
  const match = /^(?:(\p{L}{3,}\.?)(?: de)?[ -])?(\d{4})$/iu.exec(text)
  if (!match) return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null
  const [, name, year] = match
  if (name === undefined) return year ?? null
  const number = monthNumber(name)
  return number === 0 ? null : `${year}-${String(number).padStart(2, '0')}`
}

/**
 * `2025-06-01 14:03:22 UTC` or `2026-02-09 01:21:47`, in UTC. It is read digit by digit: an archive holds hundreds of
 * thousands of these.
 */
export function instant(text: string): Instant | null {
  if (text.length < 19 || text.charCodeAt(4) !== dash || text.charCodeAt(13) !== colon) return null
  const year = digits(text, 0) * 100 + digits(text, 2)
  const time = Date.UTC(
    year,
    digits(text, 5) - 1,
    digits(text, 8),
    digits(text, 11),
    digits(text, 14),
    digits(text, 17),
  )
  return Number.isNaN(time) ? null : time / 1000
}

const dash = 0x2d
const colon = 0x3a
const zero = 0x30

/** The number in the two digits at `at`; NaN where they are none. */
function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero
  const ones = text.charCodeAt(at + 1) - zero
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/** The network opened in 2003, so two digits mean this century. */
function fullYear(year = ''): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

function dayFrom(year: number, monthOfYear: number, day: number): Day | null {
  const text = `${year}-${String(monthOfYear).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(text) ? text : null
}
