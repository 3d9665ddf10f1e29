import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../model/errors.ts'
import { isStoreItself } from './in-place.ts'
import { openBare, openForReading } from './open.ts'
import { derivedFiles, removeFiles } from './side-files.ts'
import type { Store } from './store.ts'
import { asUserError } from './trouble.ts'
import { checkWhole } from './whole.ts'

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
 * @throws UserError `store-itself`, `not-a-file`, `backup-broken` or `store-newer`; the store is as it was
 */
export async function restore(path: string, file: string): Promise<string | null> {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw new UserError('no-such-file', { path: file })
  if (!found.isFile()) throw new UserError('not-a-file', { path: file })
  if (isStoreItself(path, file)) throw new UserError('store-itself', { path: file })
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  return throughDraft(`${path}.restoring`, async draft => {
    copyReadable(file, draft)
    if (existsSync(`${file}-wal`)) copyReadable(`${file}-wal`, `${draft}-wal`) // a copy made by hand of a store in use
    checkWhole(draft, file)
    if (!existsSync(path)) {
      closeSync(openSync(path, 'wx', 0o600))
      await write(draft, path)
      return null
    }
    const former = `${path}.before-restore`
    try {
      await copyStore(path, former)
      await write(draft, path)
    } catch (error) {
      if (!isDamage(asUserError(path, error))) throw error
      replaceDamaged(path, draft, former)
    }
    removeFiles(derivedFiles(path))
    return former
  })
}

function copyReadable(file: string, to: string): void {
  try {
    copyFileSync(file, to)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC') throw error
    throw new UserError('file-unreadable', { path: file, reason: message }, { cause: error })
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof UserError && ['store-damaged', 'backup-broken'].includes(error.code)
}

/** A damaged store cannot be read page by page: its file is kept as it is, and the whole one takes its place. */
function replaceDamaged(path: string, whole: string, former: string): void {
  removeFiles([former, `${former}-wal`, `${former}-shm`])
  for (const ending of ['-wal', '-shm']) if (existsSync(path + ending)) renameSync(path + ending, former + ending)
  renameSync(path, former)
  chmodSync(whole, 0o600)
  renameSync(whole, path)
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
