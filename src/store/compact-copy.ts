import { closeSync, openSync, renameSync, rmSync } from 'node:fs'
import type { Store } from './store.ts'

/**
 * Writes what a store holds to a new private file, without the free pages, and puts it in the place of `to` where
 * `isGood` says so. SQLite takes an empty file as its target, and keeps that one's mode.
 */
export function compactCopy(store: Store, to: string, isGood: (draft: string) => boolean): void {
  const draft = `${to}.${process.pid}`
  try {
    rmSync(draft, { force: true })
    closeSync(openSync(draft, 'wx', 0o600))
    store.prepare('VACUUM INTO ?').run(draft)
    if (isGood(draft)) renameSync(draft, to)
  } finally {
    rmSync(draft, { force: true })
  }
}
