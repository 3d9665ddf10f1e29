import { execFileSync } from 'node:child_process'
import { appendFileSync, copyFileSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openBare, openForWriting } from '../../src/store/open.ts'
import { change } from '../../src/store/store.ts'
import { start } from '../support/child.ts'
import { contentOf } from '../support/content.ts'
import { desktop, temporaryFolder } from '../support/run.ts'
import { stockedStore } from '../support/stocked.ts'

const posix = process.platform !== 'win32'
/** With a name for a pipe: whoever opens it for reading waits for ever for one who writes. */
function pipeIn(folder: string): string {
  execFileSync('mkfifo', [join(folder, 'pipe')])
  return join(folder, 'pipe')
}

const isFifo = (path: string) => statSync(path).isFIFO()
const codeOf = (stderr: string) => (JSON.parse(stderr) as { error: { code: string } }).error.code

const commands = [
  ['status'],
  ['contacts', 'add', 'Anna Berg'],
  ['doctor'],
  ['backup'],
  ['undo'],
  ['forget', 'p5', '--yes'],
]

test.runIf(posix)('a folder, a pipe, a text or another database in the place of a store is told and left', async () => {
  const folder = temporaryFolder()
  const [text, other] = [join(folder, 'text.db'), join(folder, 'other.db')]
  mkdirSync(join(folder, 'folder.db'))
  writeFileSync(text, 'a letter to somebody, and no database at all')
  openBare(other).exec('CREATE TABLE letter (text)').close()
  const before = [text, other].map(file => readFileSync(file))
  const places = { 'store-unusable': [join(folder, 'folder.db'), pipeIn(folder)], 'store-not-ours': [text, other] }
  for (const [code, paths] of Object.entries(places))
    for (const path of paths)
      for (const argv of commands) {
        const ended = await start(path, ...argv, '--json').ended
        expect({ path, argv, exit: ended.code, code: codeOf(ended.stderr) }).toEqual({ path, argv, exit: 4, code })
      }
  expect([text, other].map(file => readFileSync(file))).toEqual(before)
})

test('an empty file is no store until something is written', async () => {
  const { handslag, store } = desktop()
  writeFileSync(store, '')
  for (const argv of [['status'], ['contacts', 'list'], ['contacts', 'add', 'Anna Berg', '--dry-run'], ['reach']]) {
    expect((await handslag(...argv)).code).toBe(0)
    expect(readFileSync(store).length).toBe(0)
  }
  expect((await handslag('contacts', 'add', 'Anna Berg')).code).toBe(0)
  expect((await handslag('contacts', 'list')).stdout).toContain('Anna Berg')
})

test.runIf(posix)('a backup onto the store itself, by any name, is refused, and so is a restore from it', async () => {
  const store = await stockedStore()
  const { handslag } = desktop({}, store)
  await handslag('backup')
  await handslag('restore', `${store}.backup-2026-03-10`)
  const link = join(dirname(store), 'link.db')
  symlinkSync(store, link)
  const [before, former] = [contentOf(store), readFileSync(`${store}.before-restore`)]
  for (const file of [store, link, `${store}-wal`, `${store}-shm`]) {
    const { code, stderr } = await handslag('backup', file, '--yes', '--json')
    expect({ file, code, error: codeOf(stderr) }).toEqual({ file, code: 2, error: 'store-itself' })
  }
  for (const file of [store, link]) {
    const { code, stderr } = await handslag('restore', file, '--json')
    expect({ file, code, error: codeOf(stderr) }).toEqual({ file, code: 2, error: 'store-itself' })
  }
  expect(contentOf(store)).toEqual(before)
  expect(readFileSync(`${store}.before-restore`).equals(former)).toBe(true)
})

test.runIf(posix)('what is no file is neither replaced nor waited for', async () => {
  const store = await stockedStore()
  const folder = temporaryFolder()
  const pipe = pipeIn(folder)
  const before = contentOf(store)
  const refused = [
    ['backup', folder, '--yes'],
    ['backup', pipe, '--yes'],
    ['restore', folder],
    ['restore', pipe],
    ['import', pipe],
    ['import', pipe, '--format', 'edges'],
  ]
  for (const argv of refused) {
    const { code, stderr } = await start(store, ...argv, '--json').ended
    expect({ argv, code, error: codeOf(stderr) }).toEqual({ argv, code: 3, error: 'not-a-file' })
  }
  expect(isFifo(pipe)).toBe(true)
  expect(contentOf(store)).toEqual(before)
})

test.runIf(posix)('an export into a pipe goes through it, and the pipe stays', async () => {
  const store = await stockedStore()
  const pipe = pipeIn(temporaryFolder())
  const reading = start(store, 'lint', pipe, '--json') // whoever reads the pipe
  const { code } = await start(store, 'export', '--format', 'csv', '--output', pipe, '--yes').ended
  expect(code).toBe(0)
  expect((await reading.ended).stdout).toContain('"characters"')
  expect(isFifo(pipe)).toBe(true)
})

test('a copy made by hand of a store in use is restored with what its log holds', async () => {
  const path = await stockedStore()
  const store = openForWriting(path)
  store.pragma('wal_autocheckpoint = 0')
  change(store, "INSERT INTO tag (person, tag) VALUES (5, 'only in the log')")
  const copy = join(temporaryFolder(), 'copy.db')
  for (const ending of ['', '-wal']) copyFileSync(path + ending, copy + ending)
  store.close()
  const other = desktop()
  expect((await other.handslag('restore', copy)).code).toBe(0)
  expect(contentOf(other.store).tag).toMatchObject([{ person: 5, tag: 'only in the log' }])
})

test('a backup with something after its end is restored as what it was', async () => {
  const path = await stockedStore()
  const { handslag } = desktop({}, path)
  const before = contentOf(path)
  const backup = join(temporaryFolder(), 'backup.db')
  await handslag('backup', backup)
  appendFileSync(backup, 'and so on')
  await handslag('contacts', 'note', 'p5', 'later')
  expect((await handslag('restore', backup)).code).toBe(0)
  expect(contentOf(path)).toEqual(before)
})

test('a store that another program holds locked is waited for, and then told', async () => {
  const path = await stockedStore()
  const other = openBare(path)
  other.exec('BEGIN IMMEDIATE')
  const waiting = start(path, 'contacts', 'note', 'p5', 'x', '--json')
  const reading = start(path, 'status', '--json')
  expect((await reading.ended).code).toBe(0)
  const { code, stderr } = await waiting.ended
  expect({ code, error: codeOf(stderr) }).toEqual({ code: 4, error: 'store-busy' })
  other.exec('ROLLBACK')
  other.close()
})
