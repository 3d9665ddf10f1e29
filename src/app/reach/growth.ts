import type { Day } from '../../model/day.ts'
import { contactsByDay } from '../../store/known-graph.ts'
import type { Store } from '../../store/store.ts'
import { type Addition, additions } from './additions.ts'

export interface YearOfGrowth {
  /** Null for contacts of whom no day is known. */
  year: string | null
  /** Contacts of today who were made in the year. */
  contacts: number
  /** People at two steps now whom no earlier contact knows; null where it is known of none of them whom they know. */
  second: number | null
}

export interface Latest {
  contacts: number
  /** The day of the earliest of them. */
  since: Day | null
  /** People at two steps whom only they know. */
  second: number
  /** How many of them are known to know anybody else: the others may add more. */
  tied: number
}

/** How today's reach came together, year by year. */
export function growthByYear(store: Store): YearOfGrowth[] {
  const years = new Map<string, YearOfGrowth>()
  for (const { day, second, tied } of added(store)) {
    const year = day.slice(0, 4)
    const row = years.get(year) ?? { year: year || null, contacts: 0, second: null }
    const sum = tied ? (row.second ?? 0) + second : row.second
    years.set(year, { ...row, contacts: row.contacts + 1, second: sum })
  }
  return [...years.values()]
}

/** What the last contacts added, as far as their own contacts are known. */
export function latestAdded(store: Store, contacts: number): Latest {
  const last = added(store).slice(-contacts)
  return {
    contacts: last.length,
    since: last[0]?.day || null,
    second: last.reduce((sum, { second }) => sum + second, 0),
    tied: last.filter(one => one.tied).length,
  }
}

function added(store: Store): Pick<Addition, 'day' | 'second' | 'tied'>[] {
  const known = additions(store)
  return known.length > 0 ? known : contactsByDay(store).map(({ day }) => ({ day, second: 0, tied: false }))
}
