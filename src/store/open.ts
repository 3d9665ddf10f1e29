import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { UserError } from '../model/errors.ts'
import { keep, loadAddon } from './addon.ts'
import { rememberPlace } from './in-place.ts'
import { migrate } from './migrate.ts'
import type { Store } from './store.ts'
import { asUserError, isBusy } from './trouble.ts'

export const applicationId = 0x68736c67 // "hslg"
const busyTimeoutMs = 5_000
const cacheKiB = 8_000
/** The types know of its path alone; the addon itself will do as well. */
const nativeBinding = loadAddon() as unknown as string

/** Opens the store at `path`, or an empty one in memory where there is none: reading creates nothing. */
export function openForReading(path: string): Store {
  if (isBlank(path)) return openInMemory()
  const store = connect(path)
  store.pragma('query_only = ON')
  return store
}

/** A file without a byte is no store yet either. */
function isBlank(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined || (found.isFile() && found.size === 0 && !existsSync(`${path}-wal`))
}

/** Opens the store at `path` and creates it, and its folder, where there is none. */
export function openForWriting(path: string): Store {
  if (!existsSync(path)) createPrivately(path)
  return connect(path, keepWriteAheadLog)
}

/** An empty store that is gone when closed. */
export function openInMemory(): Store {
  const store = openScratch()
  store.pragma('foreign_keys = ON')
  migrate(store, ':memory:')
  return store
}

/** An empty database that is gone when closed, and no store. */
export function openScratch(): Store {
  return openBare(':memory:')
}

/** A file as it is: no migration, no check of whose it is. */
export function openBare(path: string): Store {
  return keep(new Database(path, { nativeBinding, timeout: busyTimeoutMs }))
}

/** SQLite would create the file readable by all; so it is made first, and SQLite's side files take its mode. */
export function createPrivately(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    closeSync(openSync(path, 'a', 0o600))
    chmodSync(path, 0o600)
  } catch (error) {
    throw asUserError(path, error)
  }
}

function connect(path: string, prepare: (store: Store) => void = () => {}): Store {
  let store: Store | undefined
  try {
    store = openBare(path)
    if (!isOurs(store)) begin(store, path)
    prepare(store)
    store.pragma('foreign_keys = ON')
    store.pragma('synchronous = NORMAL')
    store.pragma('temp_store = MEMORY')
    store.pragma(`cache_size = -${cacheKiB}`)
    migrate(store, path)
    rememberPlace(store, path)
    return store
  } catch (error) {
    store?.close()
    throw asUserError(path, error)
  }
}

function isOurs(store: Store): boolean {
  return store.pragma('application_id', { simple: true }) === applicationId
}

/** Looks again under the lock: another program may have begun the store in between. What is not ours is not locked. */
function begin(store: Store, path: string): void {
  refuseOthers(store, path)
  store
    .transaction(() => {
      refuseOthers(store, path)
      if (!isOurs(store)) store.pragma(`application_id = ${applicationId}`)
    })
    .immediate()
}

/** A store that another program begins is ours before anything is in it. */
function refuseOthers(store: Store, path: string): void {
  if (!isEmpty(store) && !isOurs(store)) throw new UserError('store-not-ours', { path })
}

/** Where another program writes just then, SQLite refuses the change of mode at once; for a lock it waits. */
function keepWriteAheadLog(store: Store): void {
  if (store.pragma('journal_mode', { simple: true }) === 'wal') return
  try {
    store.pragma('journal_mode = WAL')
  } catch (error) {
    if (!isBusy(error)) throw error
    store.transaction(() => {}).immediate()
    keepWriteAheadLog(store)
  }
}

function isEmpty(store: Store): boolean {
  return store.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
}
