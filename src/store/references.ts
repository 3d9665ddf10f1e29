import { rows, type Store } from './store.ts'

/** A column that names a person. */
export interface Reference {
  table: string
  column: string
}

/** Every column that names a person. */
export function references(store: Store): Reference[] {
  const sql = `SELECT s.name AS "table", f."from" AS "column"
    FROM main.sqlite_schema s, pragma_foreign_key_list(s.name) f WHERE s.type = 'table' AND f."table" = 'person'`
  return rows(store, sql)
}
