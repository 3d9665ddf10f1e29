import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs'
import { expect, test } from 'vitest'
import { act } from '../../src/store/action.ts'
import { openForWriting } from '../../src/store/open.ts'
import { change } from '../../src/store/store.ts'
import { writeArchive } from '../support/archive.ts'
import { atStep, startWith } from '../support/child.ts'
import { contentOf } from '../support/content.ts'
import { mailbox } from '../support/mailbox.ts'
import { temporaryFolder } from '../support/run.ts'
import { stockedStore } from '../support/stocked.ts'

/** Runs an import during which a shell command does something to the store's file. */
function disturbedImport(store: string, work: string) {
  const archive = writeArchive(temporaryFolder(), mailbox)
  const argv = ['import', archive, '--me', 'Karin Lindmark', '--json']
  return startWith(atStep(60, work), store, ...argv).ended
}

test('a store that is deleted while an import runs is not said to hold it', async () => {
  const store = await stockedStore()
  const { code, stdout, stderr } = await disturbedImport(store, `rm '${store}'`)
  expect({ code, stdout }).toEqual({ code: 4, stdout: '' })
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'store-replaced' } })
  expect(existsSync(store)).toBe(false)
})

test('a store that is replaced while an import runs stays what it is', async () => {
  const store = await stockedStore()
  const other = `${store}.other`
  copyFileSync(store, other)
  const before = readFileSync(other)
  const { code, stderr } = await disturbedImport(store, `mv '${other}' '${store}'`)
  expect(code).toBe(4)
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'store-replaced' } })
  expect(readFileSync(store).equals(before)).toBe(true)
})

test('a store that is deleted between two answers of a dialogue is noticed at the next', async () => {
  const path = await stockedStore()
  const store = openForWriting(path)
  const tag = (name: string) =>
    act(store, { command: 'tag', at: 0 }, () => void change(store, 'INSERT INTO tag (person, tag) VALUES (5, ?)', name))
  await tag('one')
  const moved = `${path}.moved`
  renameSync(path, moved)
  await expect(tag('two')).rejects.toMatchObject({ code: 'store-replaced' })
  renameSync(moved, path)
  store.close()
  expect(contentOf(path).tag).toHaveLength(1)
})
