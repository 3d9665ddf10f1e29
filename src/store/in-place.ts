import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../model/errors.ts'
import type { Store } from './store.ts'

const places = new WeakMap<Store, { path: string; file: string | null }>()

/** Notes which file lies at the path of a store when it is opened. */
export function rememberPlace(store: Store, path: string): void {
  places.set(store, { path, file: fileAt(path) })
}

/**
 * SQLite goes on writing to a file that was deleted or replaced, and says that all is well.
 *
 * @throws UserError `store-replaced` where the store's path leads to another file than when it was opened, or to none
 */
export function checkPlace(store: Store): void {
  const place = places.get(store)
  if (place && fileAt(place.path) !== place.file) throw new UserError('store-replaced', { path: place.path })
}

/** Is `file` the store at `path` or one in which SQLite keeps a part of it, by whatever name? */
export function isStoreItself(path: string, file: string): boolean {
  const place = fileAt(file)
  return ['', '-wal', '-shm', '-journal'].some(
    ending => resolve(file) === resolve(path + ending) || (place !== null && place === fileAt(path + ending)),
  )
}

function fileAt(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.dev}:${found.ino}` : null
}
