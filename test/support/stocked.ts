import { join } from 'node:path'
import { packageRoot } from '../../src/packageRoot.ts'
import { openForWriting } from '../../src/store/open.ts'
import { desktop, temporaryFolder } from './run.ts'

/** A store with the sample export in it, checkpointed: one file that can be copied. */
export async function stockedStore(): Promise<string> {
  const path = join(temporaryFolder(), 'before.db')
  const { json } = desktop({}, path)
  await json('import', join(packageRoot, 'data/sample-export'))
  const store = openForWriting(path)
  store.pragma('wal_checkpoint(TRUNCATE)')
  store.close()
  return path
}
