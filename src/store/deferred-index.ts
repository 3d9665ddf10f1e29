import { row, type Store } from './store.ts'

/** An index that is built once its table is filled, which takes a quarter of the time of keeping it up to date. */
export interface DeferredIndex {
  build: () => void
}

/** Takes an index off its table until `build`. Inside a transaction, both or neither happen. */
export function deferIndex(store: Store, name: string): DeferredIndex {
  const found = row<{ sql: string }>(store, "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?", name)
  if (!found) throw new Error(`there is no index ${name}`)
  store.exec(`DROP INDEX ${name}`)
  return { build: () => store.exec(found.sql) }
}
