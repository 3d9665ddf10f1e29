import { resolve } from 'node:path'
import { restore as restoreStore } from '../../app/keep/restore.ts'
import { asUserError } from '../../store/trouble.ts'
import type { Session } from '../session.ts'
import { restoreView } from '../views/keep.ts'

export async function restore(session: Session, file: string) {
  const { storePath, today } = session
  const restored = await restoreStore(storePath, resolve(file), today).catch(error => {
    throw asUserError(storePath, error)
  })
  return session.show(restored, restoreView)
}
