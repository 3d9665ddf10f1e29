import type { Day, Month } from '../model/day.ts'
import { rows, type Store } from './store.ts'

/**
 * Own requests by the month in which they were sent: how many were accepted, and of how many the outcome is known,
 * because they were answered or have waited since before `staleBefore`.
 */
export function requestsByMonth(
  store: Store,
  staleBefore: Day,
): { month: Month; sent: number; accepted: number; settled: number }[] {
  const sql = `SELECT substr(sent_on, 1, 7) AS month, count(*) AS sent, sum(state = 'accepted') AS accepted,
      sum(state <> 'pending' OR sent_on < ?) AS settled
    FROM invitation WHERE direction = 'outgoing' AND sent_on IS NOT NULL GROUP BY month`
  return rows(store, sql, staleBefore)
}

/** People to whom the user wrote after they had written, by month. */
export function repliesByMonth(store: Store, since: Month): { month: Month; people: number }[] {
  const sql = `SELECT month, count(*) AS people FROM (
      SELECT strftime('%Y-%m', sent_at, 'unixepoch') AS month FROM message WHERE sent_at >= unixepoch(? || '-01')
      GROUP BY person, month HAVING max(sent_at) FILTER (WHERE mine = 1) > min(sent_at) FILTER (WHERE mine = 0)
    ) GROUP BY month`
  return rows(store, sql, since)
}
