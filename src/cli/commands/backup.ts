import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { backup as backUp } from '../../app/keep/backup.ts'
import { UserError } from '../../model/errors.ts'
import type { Session } from '../session.ts'
import { backupView } from '../views/keep.ts'

/** Without a name the copy lies beside the store, one for each day. */
export async function backup(session: Session, file: string | undefined) {
  const { storePath, options, today } = session
  if (!existsSync(storePath)) throw new UserError('no-store', { path: storePath })
  const to = file === undefined ? `${storePath}.backup-${today}` : resolve(file)
  const replace = file === undefined || options.yes === true
  return session.show(await session.read(desk => backUp(desk, to, replace)), backupView)
}
