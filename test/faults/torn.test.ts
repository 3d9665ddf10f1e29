import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { act } from '../../src/store/action.ts'
import { openForWriting } from '../../src/store/open.ts'
import { change } from '../../src/store/store.ts'
import { contentOf } from '../support/content.ts'
import { desktop, temporaryFolder } from '../support/run.ts'
import { stockedStore } from '../support/stocked.ts'

const actions = 12

/** A store and its log as a computer leaves them that loses its power after so many actions, and what each wrote. */
async function unfinished() {
  const path = await stockedStore()
  const states = [contentOf(path)]
  const store = openForWriting(path)
  store.pragma('wal_autocheckpoint = 0')
  for (let index = 0; index < actions; index++) {
    const sql = "INSERT INTO note (person, text, source) VALUES (?, ?, 'hand')"
    const text = `note ${index} `.repeat(1 + 300 * (index % 3))
    await act(store, { command: 'contacts note', at: index }, () => void change(store, sql, 5, text))
    states.push(contentOf(path))
  }
  const copy = join(temporaryFolder(), 'lost.db')
  for (const ending of ['', '-wal']) copyFileSync(path + ending, copy + ending)
  store.close()
  return { copy, states }
}

test('a log that ends anywhere, or is garbled there, leaves a state that was: the later, the more is left', async () => {
  const { copy, states } = await unfinished()
  const log = readFileSync(`${copy}-wal`)
  const whole = readFileSync(copy)
  const found = new Map<number, number>()
  const cut = fc.record({ at: fc.nat(log.length), garbled: fc.boolean() })
  fc.assert(
    fc.property(cut, ({ at, garbled }) => {
      const path = join(temporaryFolder(), 'torn.db')
      writeFileSync(path, whole)
      writeFileSync(`${path}-wal`, log)
      if (garbled)
        writeFileSync(`${path}-wal`, Buffer.concat([log.subarray(0, at), log.subarray(at).map(byte => byte ^ 0x5a)]))
      else truncateSync(`${path}-wal`, at)
      const left = contentOf(path)
      const state = states.findIndex(one => JSON.stringify(one) === JSON.stringify(left))
      expect(state).toBeGreaterThanOrEqual(0)
      found.set(at, state)
    }),
    { numRuns: 60, seed: 4 },
  )
  const inOrder = [...found].sort(([one], [other]) => one - other).map(([, state]) => state)
  expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other))
  expect(new Set(inOrder).size).toBeGreaterThan(4)
})

test('a store with a page of rubbish in it says that it is damaged, and a backup brings all of it back', async () => {
  const before = await stockedStore()
  const content = contentOf(before)
  const { json } = desktop({}, before)
  const backup = join(temporaryFolder(), 'backup.db')
  await json('backup', backup)
  const pages = readFileSync(before).length / 4096
  const codes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: pages - 1 }),
      fc.uint8Array({ minLength: 64, maxLength: 4096 }),
      async (page, rubbish) => {
        const path = join(temporaryFolder(), 'damaged.db')
        const bytes = readFileSync(before)
        bytes.set(rubbish.subarray(0, 4096), page * 4096)
        writeFileSync(path, bytes, { mode: 0o600 })
        const { handslag } = desktop({}, path)
        for (const argv of [['status'], ['contacts', 'list'], ['contacts', 'note', 'p5', 'x'], ['undo'], ['doctor']]) {
          const { code, stderr } = await handslag(...argv, '--json')
          const error = stderr === '' ? 'none' : (JSON.parse(stderr) as { error: { code: string } }).error.code
          codes.add(error)
          expect({ argv, error, code, known: ['none', 'store-damaged', 'unknown-person'].includes(error) }).toEqual({
            argv,
            error,
            code,
            known: true,
          })
        }
        const restored = await handslag('restore', backup, '--json')
        expect({ code: restored.code, stderr: restored.stderr }).toEqual({ code: 0, stderr: '' })
        expect(contentOf(path)).toEqual(content)
      },
    ),
    { numRuns: 25, seed: 9 },
  )
  expect(codes).toContain('store-damaged')
})

test('a store whose beginning is gone is not touched: it could be anything', async () => {
  const path = await stockedStore()
  const bytes = readFileSync(path)
  bytes.fill(0x21, 0, 100)
  writeFileSync(path, bytes)
  const { code, stderr } = await desktop({}, path).handslag('status', '--json')
  expect({ code, error: JSON.parse(stderr) }).toMatchObject({ code: 4, error: { error: { code: 'store-not-ours' } } })
  expect(readFileSync(path).equals(bytes)).toBe(true)
})
