import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { act } from '../../src/store/action.ts'
import { openForWriting } from '../../src/store/open.ts'
import { saveSetting, setting } from '../../src/store/settings.ts'
import { desktop } from '../support/run.ts'

/** Puts one setting into the store at `path`. */
async function put(path: string, target: string): Promise<void> {
  const store = openForWriting(path)
  await act(store, { command: 'test', at: 0 }, () => saveSetting(store, 'target', target))
  store.close()
}

const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8)

test('a backup is private, whole, and made while another program has the store open', async () => {
  const { handslag, json, store } = desktop()
  await put(store, '150')
  const other = openForWriting(store)
  saveSetting(other, 'target', '160')
  const { code, stdout } = await handslag('backup')
  expect(stdout).toMatch(/^Copied the store with 0 contacts to .+\.backup-2026-03-10 \(\d+ KiB\) and read it back\.\n$/)
  expect({ code, mode: modeOf(`${store}.backup-2026-03-10`) }).toEqual({ code: 0, mode: '600' })
  other.close()
  await put(store, '170')
  expect(await json('restore', `${store}.backup-2026-03-10`)).toEqual({
    file: `${store}.backup-2026-03-10`,
    former: `${store}.before-restore`,
    contacts: 0,
  })
  expect(await json('status')).toMatchObject({ target: 160 })
})

test('what a restore replaced can be restored in turn', async () => {
  const { handslag, json, store } = desktop()
  await put(store, '150')
  await handslag('backup')
  await put(store, '170')
  await handslag('restore', `${store}.backup-2026-03-10`)
  await handslag('restore', `${store}.before-restore`)
  expect(await json('status')).toMatchObject({ target: 170 })
})

test('a restore makes the store where there is none', async () => {
  const { handslag, json, store } = desktop()
  await put(store, '150')
  await handslag('backup')
  const other = desktop()
  copyFileSync(`${store}.backup-2026-03-10`, `${dirname(other.store)}/kept.db`)
  expect((await other.handslag('restore', `${dirname(other.store)}/kept.db`)).code).toBe(0)
  expect(await other.json('status')).toMatchObject({ target: 150 })
  expect(await json('status')).toMatchObject({ target: 150 })
  expect(modeOf(other.store)).toBe('600')
})

test.each<[string, (file: string) => void]>([
  ['torn', file => truncateSync(file, 20_000)],
  ['of another program', file => writeFileSync(file, 'not a database, but long enough to look like a file')],
  ['with a damaged page', file => writeFileSync(file, damaged(readFileSync(file)))],
])('a backup that is %s is refused and the store stays as it was', async (_what, harm) => {
  const { handslag, json, store } = desktop()
  await put(store, '150')
  await handslag('backup')
  harm(`${store}.backup-2026-03-10`)
  const { code, stderr } = await handslag('restore', `${store}.backup-2026-03-10`)
  expect(stderr).toContain('is not a whole backup of a handslag store')
  expect(stderr).toContain('Choose another backup; the store is as it was.')
  expect(code).toBe(3)
  expect(await json('status')).toMatchObject({ target: 150 })
  expect(readdirSync(dirname(store)).filter(file => /part|restoring/.test(file))).toEqual([])
})

test('a named file that is there is replaced only on --yes', async () => {
  const { handslag, store } = desktop()
  await put(store, '150')
  const file = `${dirname(store)}/mine.db`
  writeFileSync(file, 'a letter')
  expect((await handslag('backup', file)).code).toBe(2)
  expect(readFileSync(file, 'utf8')).toBe('a letter')
  expect((await handslag('backup', file, '--yes')).code).toBe(0)
  const copy = openForWriting(file)
  expect(setting(copy, 'target')).toBe('150')
  copy.close()
})

test('without a store there is nothing to copy, and none is made', async () => {
  const { handslag, store } = desktop()
  const { code, stderr } = await handslag('backup')
  expect({ code, stderr, made: existsSync(store) }).toEqual({
    code: 4,
    stderr: `handslag: There is no store at ${store} yet.\nBegin with handslag import and your data export.\n`,
    made: false,
  })
})

/** Garbage over an inner page. */
function damaged(content: Buffer): Buffer {
  content.fill(0xa5, 3 * 4096, 4 * 4096)
  return content
}
