import type { Day } from '../model/day.ts'
import { change, row, type Store } from './store.ts'

interface Column {
  table: string
  column: string
  /** The network opened in May 2003: nothing in it is older. What happens outside it may be. */
  since: Day
  /** How a day is stored, and what a row without one is worth. */
  stored: 'day' | 'needed-day' | 'needed-instant'
}

const opened: Day = '2003-05-05'
const anyTime: Day = '1900-01-01'

/** The columns that hold a day of something that has happened. */
const columns: readonly Column[] = [
  { table: 'connection', column: 'connected_on', since: opened, stored: 'day' },
  { table: 'connection', column: 'gone_on', since: opened, stored: 'day' },
  { table: 'invitation', column: 'sent_on', since: opened, stored: 'day' },
  { table: 'invitation', column: 'decided_on', since: opened, stored: 'day' },
  { table: 'invitation', column: 'asked_on', since: opened, stored: 'day' },
  { table: 'follow', column: 'since', since: opened, stored: 'day' },
  { table: 'note', column: 'written_on', since: opened, stored: 'day' },
  { table: 'endorsement', column: 'given_on', since: opened, stored: 'day' },
  { table: 'recommendation', column: 'given_on', since: opened, stored: 'day' },
  { table: 'member_group', column: 'since', since: opened, stored: 'day' },
  { table: 'company_follow', column: 'followed_on', since: opened, stored: 'day' },
  { table: 'meeting', column: 'met_on', since: anyTime, stored: 'day' },
  { table: 'touch', column: 'touched_on', since: anyTime, stored: 'needed-day' },
  { table: 'change', column: 'seen_on', since: opened, stored: 'needed-day' },
  { table: 'message', column: 'sent_at', since: opened, stored: 'needed-instant' },
  { table: 'contribution', column: 'made_at', since: opened, stored: 'needed-instant' },
  { table: 'activity', column: 'made_at', since: opened, stored: 'needed-instant' },
]

/** Days before anything could happen or after `latest`, by table and column. */
export function impossibleDays(store: Store, latest: Day): { table: string; column: string; count: number }[] {
  return columns
    .map(({ table, column, ...about }) => {
      const sql = `SELECT count(*) AS count FROM ${table} WHERE ${outside(column, about.stored)}`
      return { table, column, count: row<{ count: number }>(store, sql, about.since, latest)?.count ?? 0 }
    })
    .filter(({ count }) => count > 0)
}

/** Takes impossible days away. What they belong to stays, unless it is nothing without its day. */
export function dropImpossibleDays(store: Store, latest: Day): void {
  for (const { table, column, since, stored } of columns) {
    const where = `WHERE ${outside(column, stored)}`
    const sql = stored === 'day' ? `UPDATE ${table} SET ${column} = NULL ${where}` : `DELETE FROM ${table} ${where}`
    change(store, sql, since, latest)
  }
}

function outside(column: string, stored: Column['stored']): string {
  return stored === 'needed-instant'
    ? `${column} < unixepoch(?) OR ${column} >= unixepoch(?, '+1 day')`
    : `${column} < ? OR ${column} > ?`
}

/** The day on which the store was last written, by the clock of that day; null where nobody knows. */
export function lastWritten(store: Store): Day | null {
  const sql = `SELECT date(max(at), 'unixepoch') AS day
    FROM (SELECT max(acted_at) AS at FROM action UNION ALL SELECT max(ran_at) FROM import_run)`
  return row<{ day: Day | null }>(store, sql)?.day ?? null
}
