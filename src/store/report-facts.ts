import type { Month } from '../model/day.ts'
import { meId } from '../model/person.ts'
import { rows, type Store } from './store.ts'

/** How many of today's contacts, hidden ones among them, were made in each month; months without any are left out. */
export function contactsByMonth(store: Store): { month: Month; made: number }[] {
  const sql = `SELECT substr(day, 1, 7) AS month, sum(people) AS made FROM (
      SELECT connected_on AS day, 1 AS people FROM connection WHERE a = ${meId} AND gone_on IS NULL
      UNION ALL SELECT connected_on, people FROM hidden_contact)
    WHERE day IS NOT NULL GROUP BY month ORDER BY month`
  return rows(store, sql)
}

/** Everybody but the user, by what they may be grouped. */
export function careersOf(
  store: Store,
): { person: number; company: string | null; position: string | null; place: string | null }[] {
  return rows(store, 'SELECT id AS person, company, position, place FROM person WHERE id <> ?', meId)
}

/** Ties between two people other than the user, each pair once. */
export function tiesOfOthers(store: Store): { a: number; b: number }[] {
  return rows(store, `SELECT a, b FROM connection WHERE a <> ${meId} AND gone_on IS NULL ORDER BY a, b`)
}

/** Every name and alias by which the store knows somebody, the user too; null for an entry that is tied to nobody. */
export function allNames(store: Store): { person: number | null; name: string }[] {
  const sql = `SELECT id AS person, name FROM person WHERE name <> ''
    UNION SELECT person, alias FROM alias UNION SELECT person, name FROM contact_point WHERE name <> ''`
  return rows(store, sql)
}
