import { change, row, type Store } from './store.ts'

/** Notes, in the transaction that removes somebody's rows, that the file still has to be written anew. */
export function scrubIsDue(store: Store): void {
  change(store, 'INSERT OR IGNORE INTO scrub_due (id) VALUES (1)')
}

export function isScrubDue(store: Store): boolean {
  return row(store, 'SELECT 1 FROM scrub_due') !== null
}

export function scrubIsDone(store: Store): void {
  change(store, 'DELETE FROM scrub_due')
}

/** Writes the file anew, so that no free page and no log holds what was deleted. */
export function scrub(store: Store): void {
  store.pragma('wal_checkpoint(TRUNCATE)')
  store.exec('VACUUM')
  store.pragma('wal_checkpoint(TRUNCATE)')
}
