import type { Day } from '../model/day.ts'
import { meId } from '../model/person.ts'
import { row, type Store } from './store.ts'

/** Requests with a note that the user sent on or after `since`. */
export function notesSentSince(store: Store, since: Day): number {
  const sql = `SELECT count(*) AS n FROM invitation
    WHERE direction = 'outgoing' AND sent_on >= ? AND message IS NOT NULL AND message <> ''`
  return row<{ n: number }>(store, sql, since)?.n ?? 0
}

/** People who are no contacts, to whom the user wrote first on or after `since`, and who have not answered. */
export function strangersWrittenTo(store: Store, since: Day): number {
  const sql = `SELECT count(*) AS n FROM (
      SELECT person FROM message GROUP BY person HAVING min(sent_at) >= unixepoch(@since) AND min(mine) = 1
    ) WHERE person NOT IN (SELECT b FROM connection WHERE a = ${meId} AND gone_on IS NULL)`
  return row<{ n: number }>(store, sql, { since })?.n ?? 0
}

/** An e-mail address of someone: their own, else one in the address book. */
export function emailOf(store: Store, person: number): string | null {
  const sql = `SELECT coalesce(email, (SELECT email FROM contact_point WHERE person = p.id AND email IS NOT NULL LIMIT 1))
    AS email FROM person p WHERE id = ?`
  return row<{ email: string | null }>(store, sql, person)?.email ?? null
}
