import type { Day, Instant } from '../model/day.ts'
import { change, row, type Store } from './store.ts'

export interface ImportRun {
  ranAt: Instant
  asOf: Day
  /** True where it held all contacts. */
  whole: boolean
  files: { name: string; kind: string }[]
}

export function addImportRun(store: Store, { ranAt, asOf, whole, files }: ImportRun): void {
  const sql = 'INSERT INTO import_run (ran_at, as_of, whole, files) VALUES (?, ?, ?, ?)'
  change(store, sql, ranAt, asOf, whole ? 1 : 0, JSON.stringify(files))
}

/** The day of the newest export that held all contacts; null before the first. */
export function latestWhole(store: Store): Day | null {
  return row<{ day: Day | null }>(store, 'SELECT max(as_of) AS day FROM import_run WHERE whole = 1')?.day ?? null
}

/** The day of the newest export of any kind; null before the first. */
export function latestImport(store: Store): Day | null {
  return row<{ day: Day | null }>(store, 'SELECT max(as_of) AS day FROM import_run')?.day ?? null
}

/** How many rows this connection has written so far. */
export function writes(store: Store): number {
  return row<{ total: number }>(store, 'SELECT total_changes() AS total')?.total ?? 0
}
