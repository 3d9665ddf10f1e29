import { change, row, rows, type Store } from './store.ts'

/** Tables that hold a list as the export tells it. */
export type ListTable =
  | 'position'
  | 'education'
  | 'skill'
  | 'spoken_language'
  | 'company_follow'
  | 'attendance'
  | 'endorsement'
  | 'recommendation'
  | 'note'
  | 'contact_point'
  | 'follow'

type Value = string | number | null

export interface Stored {
  id: number
  outcome: 'added' | 'updated' | 'unchanged'
}

/** Stores a row of a list: the one with this key, where there is one, gets what differs. */
export function storeListed(
  store: Store,
  table: ListTable,
  key: Record<string, Value>,
  rest: Record<string, Value> = {},
): Stored {
  const known = listedAs(store, table, key)
  if (!known) return { id: insert(store, table, { ...key, ...rest }), outcome: 'added' }
  const columns = Object.keys(rest).filter(column => rest[column] !== known[column])
  if (columns.length === 0) return { id: known.id, outcome: 'unchanged' }
  const sets = columns.map(column => `${column} = ?`).join(', ')
  change(store, `UPDATE ${table} SET ${sets} WHERE id = ?`, ...columns.map(column => rest[column]), known.id)
  return { id: known.id, outcome: 'updated' }
}

/** The same for what an older list says: the row with this key, where there is one, stays as it is. */
export function fillListed(
  store: Store,
  table: ListTable,
  key: Record<string, Value>,
  rest: Record<string, Value>,
): Stored {
  const known = listedAs(store, table, key)
  if (known) return { id: known.id, outcome: 'unchanged' }
  return { id: insert(store, table, { ...key, ...rest }), outcome: 'added' }
}

function listedAs(store: Store, table: ListTable, key: Record<string, Value>) {
  const where = Object.keys(key).map(column => `${column} IS ?`)
  const sql = `SELECT * FROM ${table} WHERE ${where.join(' AND ')}`
  return row<Record<string, Value> & { id: number }>(store, sql, ...Object.values(key))
}

function insert(store: Store, table: ListTable, values: Record<string, Value>): number {
  const names = Object.keys(values)
  const places = names.map(() => '?').join(', ')
  return change(store, `INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`, ...Object.values(values)).id
}

/** Takes what a newer list no longer holds off it. */
export function dropUnlisted(store: Store, table: ListTable, listed: ReadonlySet<number>): void {
  for (const { id } of rows<{ id: number }>(store, `SELECT id FROM ${table}`)) {
    if (!listed.has(id)) change(store, `DELETE FROM ${table} WHERE id = ?`, id)
  }
}

export function isEmptyList(store: Store, table: ListTable): boolean {
  return row(store, `SELECT 1 FROM ${table} LIMIT 1`) === null
}
