import type { Month } from '../model/day.ts'
import { rows, type Store } from './store.ts'

/** Own requests by the month in which they were sent, and how many of them were accepted. */
export function requestsByMonth(store: Store): { month: Month; sent: number; accepted: number }[] {
  const sql = `SELECT substr(sent_on, 1, 7) AS month, count(*) AS sent, sum(state = 'accepted') AS accepted
    FROM invitation WHERE direction = 'outgoing' AND sent_on IS NOT NULL GROUP BY month`
  return rows(store, sql)
}

/** People to whom the user wrote after they had written, by month. */
export function repliesByMonth(store: Store, since: Month): { month: Month; people: number }[] {
  const sql = `SELECT month, count(*) AS people FROM (
      SELECT strftime('%Y-%m', sent_at, 'unixepoch') AS month FROM message WHERE sent_at >= unixepoch(? || '-01')
      GROUP BY person, month HAVING max(sent_at) FILTER (WHERE mine = 1) > min(sent_at) FILTER (WHERE mine = 0)
    ) GROUP BY month`
  return rows(store, sql, since)
}
