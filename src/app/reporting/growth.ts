import type { Month } from '../../model/day.ts'
import { contactsByMonth } from '../../store/report-facts.ts'
import type { Desk } from '../desk.ts'

export interface Growth {
  /** Contacts at the end of each month, from the first to this one; no month is left out. */
  months: { month: Month; contacts: number }[]
}

/** How today's contacts came together. Who has gone since is not counted. */
export function growthReport({ store, today }: Pick<Desk, 'store' | 'today'>): Growth {
  const made = new Map(contactsByMonth(store).map(row => [row.month, row.made]))
  const [first] = made.keys()
  const months: Growth['months'] = []
  let contacts = 0
  for (let month = first; month !== undefined && month <= today.slice(0, 7); month = next(month)) {
    contacts += made.get(month) ?? 0
    months.push({ month, contacts })
  }
  return { months }
}

function next(month: Month): Month {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number)).toISOString().slice(0, 7)
}
