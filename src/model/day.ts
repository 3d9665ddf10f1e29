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

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7))
}

/** The UTC day of an instant. */
export function dayOf(instant: Instant): Day {
  return new Date(instant * 1000).toISOString().slice(0, 10)
}

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  const match = /^\d{4}-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [month, day] = [Number(match[1]), Number(match[2])]
  if (month < 1 || month > 12 || day < 1) return false
  return day <= shortestMonth || new Date(Date.parse(text)).getUTCDate() === day
}

const shortestMonth = 28
