import type Database from 'better-sqlite3'

/** An open store. Only files in this folder know that it is SQLite. */
export type Store = Database.Database

const prepared = new WeakMap<Store, Map<string, Database.Statement>>()

/** The statement for `sql`, prepared once for each open store. */
export function statement<Row = unknown>(store: Store, sql: string): Database.Statement<unknown[], Row> {
  let statements = prepared.get(store)
  if (!statements) {
    statements = new Map()
    prepared.set(store, statements)
  }
  let found = statements.get(sql)
  if (!found) {
    found = store.prepare(sql)
    statements.set(sql, found)
  }
  return found as Database.Statement<unknown[], Row>
}

/** All rows of a query. */
export function rows<Row>(store: Store, sql: string, ...params: unknown[]): Row[] {
  return statement<Row>(store, sql).all(...params)
}

/** The first row of a query, or null. */
export function row<Row>(store: Store, sql: string, ...params: unknown[]): Row | null {
  return statement<Row>(store, sql).get(...params) ?? null
}

/** Runs a statement that changes rows. @returns how many it changed, and the id of the last one inserted */
export function change(store: Store, sql: string, ...params: unknown[]): { changes: number; id: number } {
  const { changes, lastInsertRowid } = statement(store, sql).run(...params)
  return { changes, id: Number(lastInsertRowid) }
}
