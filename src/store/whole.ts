import { closeSync, fsyncSync, openSync } from 'node:fs'
import { UserError } from '../model/errors.ts'
import { schemaVersion } from './migrate.ts'
import { applicationId, openBare } from './open.ts'
import type { Store } from './store.ts'

/** Reads a copy back from the disk: is it a store of ours, of a version that we know, without a fault? */
export function checkWhole(draft: string, named: string): void {
  const reason = fault(draft)
  if (reason !== null) throw new UserError('backup-broken', { path: named, reason })
  const store = openBare(draft)
  const found = Number(store.pragma('user_version', { simple: true }))
  store.pragma('journal_mode = DELETE')
  store.close()
  if (found > schemaVersion) throw new UserError('store-newer', { path: named, found, known: schemaVersion })
  const handle = openSync(draft, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

/** Reads a file back: is it a store of ours without a fault? */
export function isWhole(file: string): boolean {
  const reason = fault(file)
  if (reason !== null) throw new UserError('backup-broken', { path: file, reason })
  return true
}

function fault(file: string): string | null {
  let store: Store | undefined
  try {
    store = openBare(file)
    if (Number(store.pragma('application_id', { simple: true })) !== applicationId) return 'application_id'
    const found = String(store.pragma('integrity_check(1)', { simple: true }))
    return found === 'ok' ? null : found
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    store?.close()
  }
}
