import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import { UserError } from '../model/errors.ts'

type Told = (path: string, reason: string) => UserError

const readOnly: Told = path => new UserError('store-read-only', { path })
const unusable: Told = (path, reason) => new UserError('store-unusable', { path, reason })

const busy = /^SQLITE_(BUSY|LOCKED)/

/** What the user is told by what SQLite or the system calls the trouble; the first that fits. */
const kinds: readonly [RegExp, Told][] = [
  [busy, path => new UserError('store-busy', { path })],
  [/^SQLITE_NOTADB/, path => new UserError('store-not-ours', { path })],
  [/^SQLITE_CORRUPT/, (path, reason) => new UserError('store-damaged', { path, reason })],
  [/^(SQLITE_FULL|SQLITE_IOERR_SHM(SIZE|OPEN|MAP)|ENOSPC|EDQUOT)/, path => new UserError('disk-full', { path })],
  [/^(SQLITE_READONLY|EROFS)/, readOnly],
  [/^SQLITE_CANTOPEN/, (path, reason) => (isInReadOnlyFolder(path) ? readOnly : unusable)(path, reason)],
  [/^(SQLITE_(IOERR|PERM)|E[A-Z]+$)/, unusable],
]

/** Turns what SQLite and the file system say into an error that the user can mend; others pass unchanged. */
export function asUserError(store: string, error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error) || !('code' in error)) return error
  const { code, path } = error as NodeJS.ErrnoException
  const other = path !== undefined && !path.startsWith(store) && !store.startsWith(path + sep)
  const kind = kinds.find(([pattern]) => pattern.test(String(code)))?.[1]
  const told = kind?.(other ? path : store, error.message)
  if (told === undefined) return error
  told.cause = error
  return other && told.code === 'store-unusable'
    ? new UserError('file-unwritable', { path, reason: error.message }, { cause: error })
    : told
}

/** Does another program hold the store? */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && busy.test(String(error.code))
}

/** SQLite writes beside a store even to read it. */
function isInReadOnlyFolder(path: string): boolean {
  if (!existsSync(path)) return false
  try {
    accessSync(dirname(path), constants.W_OK)
    return false
  } catch {
    return true
  }
}
