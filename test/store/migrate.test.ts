import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrate, migrationFiles, schemaVersion } from '../../src/store/migrate.ts'
import { openBare, openForWriting } from '../../src/store/open.ts'
import { row } from '../../src/store/store.ts'
import { temporaryFolder } from '../support/run.ts'

const next = schemaVersion + 1
const withOneMore = (sql: string) => () => [...migrationFiles(), sql]

test('the program knows as many versions as there are files', () => {
  expect(migrationFiles()).toHaveLength(schemaVersion)
})

test('before a step the store is copied, privately, as it was', () => {
  const path = join(temporaryFolder(), 'handslag.db')
  const store = openForWriting(path)
  migrate(store, path, next, withOneMore("ALTER TABLE person ADD COLUMN pronoun TEXT; UPDATE person SET name = 'Elin'"))
  expect(store.pragma('user_version', { simple: true })).toBe(next)
  store.close()
  const copy = `${path}.before-v${next}`
  expect((statSync(copy).mode & 0o777).toString(8)).toBe('600')
  const before = openBare(copy)
  expect(before.pragma('user_version', { simple: true })).toBe(schemaVersion)
  expect(row(before, 'SELECT name FROM person')).toEqual({ name: '' })
  before.close()
})

test('a step that fails leaves the version and the rows as they were', () => {
  const path = join(temporaryFolder(), 'handslag.db')
  const store = openForWriting(path)
  const broken = withOneMore("UPDATE person SET name = 'Elin'; SELECT * FROM nowhere")
  expect(() => migrate(store, path, next, broken)).toThrow('no such table: nowhere')
  expect(store.pragma('user_version', { simple: true })).toBe(schemaVersion)
  expect(row(store, 'SELECT name FROM person')).toEqual({ name: '' })
  store.close()
})

test('a new store needs no copy', () => {
  const path = join(temporaryFolder(), 'handslag.db')
  openForWriting(path).close()
  expect(existsSync(`${path}.before-v1`)).toBe(false)
})
