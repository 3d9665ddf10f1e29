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
type Row = Record<string, Value> & { id: number }

export interface Stored {
  id: number
  outcome: 'added' | 'updated' | 'unchanged' | 'repeated'
}

/** The rows of which the file at hand has told: each is told once, so that its order makes no difference. */
export type Told = Set<number>

/** Stores a row of a list: the one with this key, where there is one, gets what differs. */
export function storeListed(
  store: Store,
  table: ListTable,
  key: Record<string, Value>,
  rest: Record<string, Value>,
  told: Told,
): Stored {
  return remembered(told, () => {
    const known = listedAs(store, table, key)
    const same = known.find(row => differing(rest, row).length === 0)
    if (same) return { id: same.id, outcome: told.has(same.id) ? 'repeated' : 'unchanged' }
    const [first] = known
    if (!first) return { id: insert(store, table, { ...key, ...rest }), outcome: 'added' }
    const stale = known.find(({ id }) => !told.has(id))
    if (!stale) return { id: first.id, outcome: 'repeated' }
    const columns = differing(rest, stale)
    const sets = columns.map(column => `${column} = ?`).join(', ')
    change(store, `UPDATE ${table} SET ${sets} WHERE id = ?`, ...columns.map(column => rest[column]), stale.id)
    return { id: stale.id, outcome: 'updated' }
  })
}

/** The same for what an older list says: the row with this key, where there is one, stays as it is. */
export function fillListed(
  store: Store,
  table: ListTable,
  key: Record<string, Value>,
  rest: Record<string, Value>,
  told: Told,
): Stored {
  return remembered(told, () => {
    const [known] = listedAs(store, table, key)
    if (known) return { id: known.id, outcome: told.has(known.id) ? 'repeated' : 'unchanged' }
    return { id: insert(store, table, { ...key, ...rest }), outcome: 'added' }
  })
}

function remembered(told: Told, work: () => Stored): Stored {
  const stored = work()
  told.add(stored.id)
  return stored
}

function differing(wanted: Record<string, Value>, row: Row): string[] {
  return Object.keys(wanted).filter(column => wanted[column] !== row[column])
}

function listedAs(store: Store, table: ListTable, key: Record<string, Value>): Row[] {
  const where = Object.keys(key).map(column => `${column} IS ?`)
  return rows(store, `SELECT * FROM ${table} WHERE ${where.join(' AND ')} ORDER BY id`, ...Object.values(key))
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
