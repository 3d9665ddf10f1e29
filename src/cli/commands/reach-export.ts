import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { exportTies } from '../../app/pool/export-ties.ts'
import type { PoolFormat } from '../../app/pool/formats.ts'
import { UserError } from '../../model/errors.ts'
import type { Session } from '../session.ts'
import { pooledView } from '../views/pooled.ts'

/** Writes people and ties for pooling with those of others. */
export async function exportReach(session: Session, folder: string, format: PoolFormat = 'csv') {
  if (!existsSync(session.storePath)) throw new UserError('no-store', { path: session.storePath })
  const wish = { folder: resolve(folder), format, dryRun: session.options.dryRun === true }
  return session.show(await session.read(desk => exportTies(desk, wish)), pooledView)
}
