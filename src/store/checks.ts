import { change, rows, type Store } from './store.ts'

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

/** Takes away what names nothing: the reference where a row can do without, else the row. */
export function dropDangling(store: Store): void {
  for (const { table, row, column } of dangling(store)) {
    change(store, `UPDATE OR IGNORE "${table}" SET "${column}" = NULL WHERE rowid = ? AND "${column}" IS NOT NULL`, row)
  }
  for (const { table, row } of dangling(store)) change(store, `DELETE FROM "${table}" WHERE rowid = ?`, row)
}

function dangling(store: Store): { table: string; row: number; column: string }[] {
  const sql = `SELECT c."table" AS "table", c.rowid AS row, f."from" AS "column"
    FROM pragma_foreign_key_check c, pragma_foreign_key_list(c."table") f WHERE f.id = c.fkid`
  return rows(store, sql)
}

/** Works the indexes out again from the rows; damage in the rows themselves stays. */
export function rebuildIndexes(store: Store): void {
  store.exec('REINDEX')
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
