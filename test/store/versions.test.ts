import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { schemaVersion } from '../../src/store/migrate.ts'
import { openBare, openForWriting, openInMemory } from '../../src/store/open.ts'
import { row, rows, type Store } from '../../src/store/store.ts'
import { startWith } from '../support/child.ts'
import { desktop, temporaryFolder } from '../support/run.ts'

const fixtures = join(import.meta.dirname, '../fixtures/stores')
const versions = Array.from({ length: schemaVersion - 1 }, (_, index) => index + 1)

/** A store as that version of the program left it: the sample export, a decision, tags, a note, a setting. */
function storeOfVersion(version: number): string {
  const path = join(temporaryFolder(), 'handslag.db')
  writeFileSync(path, gunzipSync(readFileSync(join(fixtures, `v${version}.db.gz`))), { mode: 0o600 })
  return path
}

const schemaOf = (store: Store) =>
  rows(store, "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name")

test('there is a store of every earlier version', () => {
  expect(readdirSync(fixtures).sort()).toEqual(versions.map(version => `v${version}.db.gz`))
})

test.each(versions)('a store of version %i is brought up, loses nothing, and can be taken back', async version => {
  const path = storeOfVersion(version)
  const { handslag, json } = desktop({}, path)
  expect(await json('status')).toMatchObject({ contacts: 188, target: 180, unconfirmed: 1 })
  const store = openForWriting(path)
  const fresh = openInMemory()
  expect(schemaOf(store)).toEqual(schemaOf(fresh))
  fresh.close()
  expect(rows(store, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  store.close()
  const copy = openBare(`${path}.before-v${schemaVersion}`)
  expect(copy.pragma('user_version', { simple: true })).toBe(version)
  expect(row(copy, "SELECT name FROM person WHERE slug = 'anna-berg-example'")).toEqual({ name: 'Anna Berg' })
  copy.close()
  for (const _step of ['anna', 'target', 'note', 'tag', 'accept', 'import'])
    expect((await handslag('undo')).code).toBe(0)
  expect(await json('status')).toMatchObject({ contacts: 0 })
})

test.each(versions)('of eight programs that open a store of version %i at once, all succeed', async version => {
  const path = storeOfVersion(version)
  const ended = await Promise.all(
    Array.from({ length: 8 }, (_, n) => startWith({}, path, 'contacts', 'note', 'p5', `note ${n}`, '--json').ended),
  )
  expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual(ended.map(() => ({ code: 0, stderr: '' })))
  const copy = openBare(`${path}.before-v${schemaVersion}`)
  expect(copy.pragma('user_version', { simple: true })).toBe(version)
  copy.close()
  const store = openForWriting(path)
  expect(row(store, "SELECT count(*) AS notes FROM note WHERE text LIKE 'note _'")).toEqual({ notes: 8 })
  store.close()
  expect(readdirSync(join(path, '..')).sort()).toEqual(['handslag.db', `handslag.db.before-v${schemaVersion}`])
})
