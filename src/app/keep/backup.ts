import { existsSync, statSync } from 'node:fs'
import { UserError } from '../../model/errors.ts'
import { backUp } from '../../store/backup.ts'
import { counts } from '../../store/counts.ts'
import type { Desk } from '../desk.ts'

export interface Backup {
  file: string
  bytes: number
  contacts: number
}

/** Copies the store to `file`, which must be new unless `replace`, and reads the copy back. */
export async function backup({ store, today }: Desk, file: string, replace: boolean): Promise<Backup> {
  if (existsSync(file) && !replace) throw new UserError('file-exists', { path: file })
  await backUp(store, file)
  return { file, bytes: statSync(file).size, contacts: counts(store, today).contacts }
}
