import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../model/errors.ts'
import { packageRoot } from '../packageRoot.ts'
import { compactCopy } from './compact-copy.ts'
import type { Store } from './store.ts'

/** The schema version that this program reads and writes: the number of the last file in `data/migrations/`. */
export const schemaVersion = 3

/**
 * Brings a store up to `schemaVersion`, each step in a transaction of its own and, where data exist, after a backup
 * beside the store; where another process brings the store up in between, that one's backup stays.
 *
 * @throws UserError `store-newer` where a newer program wrote the store; it is left as it is
 */
export function migrate(store: Store, path: string, wanted = schemaVersion, read = migrationFiles): void {
  const version = versionOf(store)
  if (version > wanted) throw new UserError('store-newer', { path, found: version, known: wanted })
  if (version === wanted) return
  const steps = read()
  for (let next = version + 1; next <= wanted; next++) {
    const sql = steps[next - 1]
    if (sql === undefined) throw new Error(`migration ${next} is missing`)
    if (version > 0 && next === version + 1) {
      compactCopy(store, `${path}.before-v${wanted}`, () => versionOf(store) === version)
    }
    step(store, next, sql)
  }
}

/** What each step does, in SQL, the first first. */
export function migrationFiles(): string[] {
  const folder = join(packageRoot, 'data', 'migrations')
  const files = readdirSync(folder).filter(file => file.endsWith('.sql'))
  return files.sort().map(file => readFileSync(join(folder, file), 'utf8'))
}

/** `VACUUM INTO` cannot run inside a transaction, so the version is looked at again under the lock. */
function step(store: Store, next: number, sql: string): void {
  store
    .transaction(() => {
      if (versionOf(store) >= next) return
      store.exec(sql)
      store.pragma(`user_version = ${next}`)
    })
    .immediate()
}

function versionOf(store: Store): number {
  return Number(store.pragma('user_version', { simple: true }))
}
