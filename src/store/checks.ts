import type { Day } from '../model/day.ts'
import { rows, type Store } from './store.ts'

/** What SQLite says of the file itself; empty where it is whole. */
export function damage(store: Store): string[] {
  const found = rows<{ integrity_check: string }>(store, 'PRAGMA integrity_check(20)')
  return found.map(({ integrity_check }) => integrity_check).filter(text => text !== 'ok')
}

/** Rows that name something which is not there, by table. */
export function danglingRows(store: Store): { table: string; count: number }[] {
  const sql = 'SELECT "table", count(*) AS count FROM pragma_foreign_key_check GROUP BY "table" ORDER BY "table"'
  return rows(store, sql)
}

/** People who may be one: the same name, and not two different profile addresses. */
export function namesakes(store: Store): { name: string; ids: number[] }[] {
  const sql = `SELECT min(name) AS name, group_concat(id) AS ids FROM (SELECT * FROM person WHERE id > 1 AND name <> '' ORDER BY id)
    GROUP BY name_key HAVING count(*) > 1 AND count(slug) < count(*) ORDER BY name_key`
  return rows<{ name: string; ids: string }>(store, sql).map(({ name, ids }) => ({
    name,
    ids: ids.split(',').map(Number),
  }))
}

/** The columns that hold a day of something that has happened. */
const pastDays = [
  ['connection', 'connected_on'],
  ['connection', 'gone_on'],
  ['invitation', 'sent_on'],
  ['invitation', 'decided_on'],
  ['note', 'written_on'],
  ['endorsement', 'given_on'],
  ['recommendation', 'given_on'],
] as const

/** The network opened in May 2003: nothing in it is older. */
const opened: Day = '2003-05-05'

/** Days before the network was there or after today, by table and column. */
export function impossibleDays(store: Store, today: Day): { table: string; column: string; count: number }[] {
  return pastDays
    .map(([table, column]) => {
      const sql = `SELECT count(*) AS count FROM ${table} WHERE ${column} < ? OR ${column} > ?`
      return { table, column, count: rows<{ count: number }>(store, sql, opened, today)[0]?.count ?? 0 }
    })
    .filter(({ count }) => count > 0)
}

/** Takes impossible days away; what they belong to stays. @returns how many */
export function dropImpossibleDays(store: Store, today: Day): number {
  return pastDays.reduce((sum, [table, column]) => {
    const sql = `UPDATE ${table} SET ${column} = NULL WHERE ${column} < ? OR ${column} > ?`
    return sum + store.prepare(sql).run(opened, today).changes
  }, 0)
}

/** How many rows each table holds, those without any left out. */
export function holdings(store: Store): { table: string; rows: number }[] {
  const tables = rows<{ name: string }>(
    store,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  )
  return tables
    .map(({ name }) => ({
      table: name,
      rows: rows<{ count: number }>(store, `SELECT count(*) AS count FROM "${name}"`)[0]?.count ?? 0,
    }))
    .filter(table => table.rows > 0)
}
