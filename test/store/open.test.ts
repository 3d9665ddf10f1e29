import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { storePath } from '../../src/store/location.ts'
import { schemaVersion } from '../../src/store/migrate.ts'
import { openForWriting } from '../../src/store/open.ts'
import { rows, type Store } from '../../src/store/store.ts'
import { desktop, temporaryFolder } from '../support/run.ts'

const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8)

test('store, log and folder are the user’s alone, and a folder that was there keeps its mode', () => {
  const folder = temporaryFolder()
  chmodSync(folder, 0o755)
  const path = join(folder, 'new', 'handslag.db')
  const store = openForWriting(path)
  store.exec("INSERT INTO setting (key, value) VALUES ('target', '150')")
  const modes = [modeOf(dirname(path)), modeOf(path), modeOf(`${path}-wal`), modeOf(`${path}-shm`), modeOf(folder)]
  expect(modes).toEqual(['700', '600', '600', '600', '755'])
  store.close()
})

test('tables are strict, foreign keys hold and the log is written ahead', () => {
  const store = openForWriting(join(temporaryFolder(), 'handslag.db'))
  const loose =
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"
  expect(rows(store, loose)).toEqual([])
  expect(() => store.exec("INSERT INTO tag (person, tag) VALUES (99, 'x')")).toThrow('FOREIGN KEY')
  expect(store.pragma('journal_mode', { simple: true })).toBe('wal')
  store.close()
})

test('a store of a newer program is refused and left untouched', async () => {
  const { handslag, store: path } = desktop()
  openForWriting(path).close()
  change(path, store => store.pragma('user_version = 99'))
  const before = readFileSync(path)
  const { code, stderr } = await handslag('contacts', 'add', 'Anna Berg')
  expect(
    stderr,
  ).toBe(`handslag: ${path} was written by a newer handslag (schema 99; this one knows up to ${schemaVersion}).
Update handslag; the store was left as it is.
`)
  expect({ code, same: readFileSync(path).equals(before) }).toEqual({ code: 4, same: true })
})

test.each<[string, (path: string) => void]>([
  ['a letter', path => writeFileSync(path, 'Dear Anna, this is a letter and no database at all.')],
  ['the database of another program', path => change(path, store => store.exec('CREATE TABLE song (name TEXT)'))],
])('%s is no store, and stays as it is', async (_what, write) => {
  const { handslag, store: path } = desktop()
  write(path)
  const before = readFileSync(path)
  const { code, stderr } = await handslag('status')
  expect(stderr).toContain(`${path} is not a handslag store.`)
  expect({ code, same: readFileSync(path).equals(before) }).toEqual({ code: 4, same: true })
})

test('the database of another program is no store while that program writes to it either', async () => {
  const { handslag, store: path } = desktop()
  const other = new Database(path)
  other.exec('CREATE TABLE song (name TEXT); BEGIN IMMEDIATE')
  const { code, stderr } = await handslag('contacts', 'add', 'Anna Berg')
  other.close()
  expect(stderr).toContain(`${path} is not a handslag store.`)
  expect(code).toBe(4)
})

test('a store that another program is writing to is busy, and the reader goes on', async () => {
  const { handslag, store: path } = desktop()
  const other = openForWriting(path)
  other.exec('BEGIN IMMEDIATE')
  const { code, stderr } = await handslag('contacts', 'add', 'Anna Berg')
  expect(stderr).toContain(`Another handslag is writing to ${path}.`)
  expect(code).toBe(4)
  expect((await handslag('status', '--json')).code).toBe(0)
  other.close()
})

test('a store without its write-ahead log, in which another program writes, gets one when that is done', async () => {
  const path = join(temporaryFolder(), 'handslag.db')
  openForWriting(path).close()
  change(path, store => store.pragma('journal_mode = DELETE'))
  const writer = new Worker(writingForAWhile, { eval: true, workerData: { path, sqlite } })
  await once(writer, 'message')
  const store = openForWriting(path)
  expect(store.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(rows(store, 'SELECT tag FROM tag')).toEqual([{ tag: 'met' }])
  store.close()
  await once(writer, 'exit')
})

test('the option wins over the variable, the variable over the folder of the platform', async () => {
  expect(await storePath('/a.db', { HANDSLAG_STORE: '/b.db' })).toBe('/a.db')
  expect(await storePath(undefined, { HANDSLAG_STORE: '/b.db' })).toBe('/b.db')
  expect(await storePath(undefined, {})).toMatch(/handslag[\\/](Data[\\/])?handslag\.db$/)
})

test('a folder in the place of the store is said to be unusable', async () => {
  const { handslag, store: path } = desktop()
  mkdirSync(path)
  const { code, stderr } = await handslag('status')
  expect(stderr).toContain(`The store ${path} cannot be used`)
  expect(code).toBe(4)
})

const sqlite = createRequire(import.meta.url).resolve('better-sqlite3')
const writingForAWhile = `
  const { parentPort, workerData } = require('node:worker_threads')
  const store = require(workerData.sqlite)(workerData.path)
  store.exec("BEGIN IMMEDIATE; INSERT INTO tag (person, tag) VALUES (1, 'met')")
  parentPort.postMessage('writing')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  store.exec('COMMIT')
`

/** Does something to a database file as another program would. */
function change(path: string, work: (store: Store) => void): void {
  const store = new Database(path)
  work(store)
  store.close()
}
