/** A calendar day, `YYYY-MM-DD`. */
export type Day = string
/** A calendar month, `YYYY-MM`, or a year alone, `YYYY`. */
export type Month = string
/** Seconds since 1970 in UTC. */
export type Instant = number

const dayMs = 86_400_000

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}

/** The day `days` after `day`. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
}

/** The UTC day of an instant. */
export function dayOf(instant: Instant): Day {
  return new Date(instant * 1000).toISOString().slice(0, 10)
}

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
