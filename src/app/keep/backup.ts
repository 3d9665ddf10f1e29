import { statSync } from 'node:fs'
import { UserError } from '../../model/errors.ts'
import { backUp } from '../../store/backup.ts'
import { counts } from '../../store/counts.ts'
import { isStoreItself } from '../../store/in-place.ts'
import type { Desk } from '../desk.ts'

export interface Backup {
  file: string
  bytes: number
  contacts: number
}

/**
 * Copies the store to `file`, which must be new unless `replace`, and reads the copy back.
 *
 * @throws UserError `store-itself`, `file-exists`, `not-a-file`
 */
export async function backup({ store, today }: Desk, file: string, replace: boolean): Promise<Backup> {
  if (isStoreItself(store.name, file)) throw new UserError('store-itself', { path: file })
  const there = statSync(file, { throwIfNoEntry: false })
  if (there && !replace) throw new UserError('file-exists', { path: file })
  if (there && !there.isFile()) throw new UserError('not-a-file', { path: file })
  await backUp(store, file)
  return { file, bytes: statSync(file).size, contacts: counts(store, today).contacts }
}
