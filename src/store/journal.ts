import { rows, type Store, statement } from './store.ts'

const events = ['insert', 'update', 'delete']
/** A table whose run begins here was empty: whatever happens to it is inside the run. */
const firstId = 1
/** Tables that the journal does not follow: itself, what is derived, and what no undo may bring back. */
const unwatched = new Set(['action', 'journal', 'counter', 'forgotten', 'secret', 'scrub_due'])

interface Watched {
  table: string
  columns: string[]
}

const watchedTables = new WeakMap<Store, Watched[]>()

/**
 * Notes every row that is inserted, changed or deleted from now on in the journal of `action`.
 *
 * Temporary triggers do the noting, so no use case has to think of it. A bulk action notes inserted rows as one run a
 * table: only one writer is at work, so they lie at the table's end, and one that fills a gap is noted by itself.
 *
 * @returns a function to call when the action is done
 */
export function watchChanges(store: Store, action: number, bulk: boolean): () => void {
  const tables = watchTables(store)
  store.exec(`CREATE TEMP TABLE IF NOT EXISTS current_action (id INTEGER);
    DELETE FROM current_action; INSERT INTO current_action VALUES (${action})`)
  for (const watched of tables) {
    const runFrom = bulk ? openRun(store, action, watched.table) : undefined
    if (runFrom !== firstId) store.exec(triggers(watched, runFrom))
  }
  return () => {
    for (const { table } of tables) {
      for (const event of events) store.exec(`DROP TRIGGER IF EXISTS on_${event}_${table}`)
      if (bulk) closeRun(store, action, table)
    }
    statement(store, 'DELETE FROM journal WHERE action = ? AND last < first').run(action)
  }
}

/** @returns the first key that a new row of `table` at the end of it can have */
function openRun(store: Store, action: number, table: string): number {
  const last = lastId(store, table)
  const sql = "INSERT INTO journal (action, tbl, kind, first, last) VALUES (?, ?, 'run', ?, ?)"
  statement(store, sql).run(action, table, last + 1, last)
  return last + 1
}

function closeRun(store: Store, action: number, table: string): void {
  const sql = "UPDATE journal SET last = ? WHERE action = ? AND tbl = ? AND kind = 'run'"
  statement(store, sql).run(lastId(store, table), action, table)
}

function lastId(store: Store, table: string): number {
  return Number(store.prepare(`SELECT coalesce(max(id), 0) FROM ${table}`).pluck().get())
}

/** Every table of the store with its columns, asked for once. */
export function watchTables(store: Store): Watched[] {
  const known = watchedTables.get(store)
  if (known) return known
  const sql = `SELECT s.name AS tbl, c.name AS col FROM main.sqlite_schema s, pragma_table_info(s.name) c
    WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite_%' ORDER BY s.rowid, c.cid`
  const columns = new Map<string, string[]>()
  for (const { tbl, col } of rows<{ tbl: string; col: string }>(store, sql)) {
    if (!unwatched.has(tbl)) columns.set(tbl, [...(columns.get(tbl) ?? []), col])
  }
  const tables = [...columns].map(([table, names]) => ({ table, columns: names }))
  watchedTables.set(store, tables)
  return tables
}

/** Within a bulk action, what happens to a row of its run needs no note: undo removes the run. */
function triggers({ table, columns }: Watched, runFrom: number | undefined): string {
  const image = `json_object(${columns.map(column => `'${column}', old."${column}"`).join(', ')})`
  return (
    trigger('insert', 'new', "'inserted'", 'NULL') +
    trigger('update', 'old', "'changed'", image) +
    trigger('delete', 'old', "'changed'", image)
  )

  function trigger(event: string, row: string, kind: string, before: string): string {
    const conditions = [
      ...(runFrom === undefined ? [] : [`${row}.id < ${runFrom}`]),
      ...(event === 'update'
        ? [`NOT (${columns.map(column => `old."${column}" IS new."${column}"`).join(' AND ')})`]
        : []),
    ]
    const when = conditions.length === 0 ? '' : `WHEN ${conditions.join(' AND ')}`
    return `CREATE TEMP TRIGGER on_${event}_${table} AFTER ${event} ON main.${table} ${when} BEGIN
      INSERT INTO journal (action, tbl, kind, first, last, before)
        SELECT id, '${table}', ${kind}, ${row}.id, ${row}.id, ${before} FROM current_action; END;`
  }
}
