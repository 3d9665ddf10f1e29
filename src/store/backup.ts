import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../model/errors.ts'
import { schemaVersion } from './migrate.ts'
import { applicationId, openBare, openForReading } from './open.ts'
import type { Store } from './store.ts'

/**
 * Copies an open store to `file` while others read and write it. What was at `file` stays until the copy has been read
 * back whole.
 *
 * @throws UserError `backup-broken` where the copy does not read back
 */
export async function backUp(store: Store, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  await throughDraft(`${file}.part`, async draft => {
    closeSync(openSync(draft, 'wx', 0o600))
    await store.backup(draft)
    checkWhole(draft, file)
    renameSync(draft, file)
  })
}

/**
 * Puts the content of the backup `file` into the store at `path`, in one transaction, and keeps what was there.
 *
 * @returns where the former content lies, or null where there was none
 * @throws UserError `backup-broken` or `store-newer`; the store is as it was
 */
export async function restore(path: string, file: string): Promise<string | null> {
  if (!existsSync(file)) throw new UserError('no-such-file', { path: file })
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  return throughDraft(`${path}.restoring`, async draft => {
    copyFileSync(file, draft)
    checkWhole(draft, file)
    const former = existsSync(path) ? `${path}.before-restore` : null
    if (former === null) closeSync(openSync(path, 'wx', 0o600))
    else await copyStore(path, former)
    await write(draft, path)
    return former
  })
}

async function copyStore(path: string, to: string): Promise<void> {
  const store = openForReading(path)
  try {
    await backUp(store, to)
  } finally {
    store.close()
  }
}

async function write(from: string, path: string): Promise<void> {
  const source = openBare(from)
  try {
    await source.backup(path)
  } finally {
    source.close()
  }
}

/** Runs `work` on a file that is gone afterwards, whatever happens. */
async function throughDraft<Result>(draft: string, work: (draft: string) => Promise<Result>): Promise<Result> {
  const remove = () => {
    for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(draft + ending, { force: true })
  }
  remove()
  try {
    return await work(draft)
  } finally {
    remove()
  }
}

/** Reads a copy back from the disk: is it a store of ours, of a version that we know, without a fault? */
function checkWhole(draft: string, named: string): void {
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
