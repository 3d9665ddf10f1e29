import { chmodSync, chownSync, copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startUnprivileged } from '../support/child.ts'
import { contentOf } from '../support/content.ts'
import { temporaryFolder } from '../support/run.ts'
import { stockedStore } from '../support/stocked.ts'

/** A store that belongs to the one who runs the program, with these modes. */
async function storeWith({ file, folder }: { file: number; folder: number }): Promise<string> {
  const before = await stockedStore()
  const home = temporaryFolder()
  const store = join(home, 'data', 'handslag.db')
  mkdirSync(dirname(store))
  copyFileSync(before, store)
  if (process.getuid?.() === 0) for (const path of [home, dirname(store), store]) chownSync(path, 65534, 65534)
  chmodSync(store, file)
  chmodSync(dirname(store), folder)
  onTestFinished(() => chmodSync(dirname(store), 0o700))
  return store
}

const readOnly = (store: string) => ({
  code: 4,
  stdout: '',
  stderr: `handslag: ${store} cannot be written: the file, its folder or its disk is read-only for you.
Get the right to write there, or name another store with --store; nothing was changed.
`,
})

const writing = [
  ['contacts', 'note', 'p5', 'Knows steel'],
  ['triage', 'accept', 'i1'],
  ['undo'],
  ['forget', 'p5', '--yes'],
  ['doctor', '--fix'],
]

test.skipIf(process.platform === 'win32')(
  'a store that may only be read can be read, and says so when written',
  async () => {
    const store = await storeWith({ file: 0o400, folder: 0o700 })
    const before = contentOf(store)
    expect((await startUnprivileged(store, 'status', '--json').ended).code).toBe(0)
    expect((await startUnprivileged(store, 'contacts', 'list', '--limit', '2').ended).code).toBe(0)
    for (const argv of writing) expect(await startUnprivileged(store, ...argv).ended).toEqual(readOnly(store))
    expect(contentOf(store)).toEqual(before)
  },
)

test.skipIf(process.platform === 'win32')(
  'a store in a folder that may only be read says so, and nothing appears in it',
  async () => {
    const store = await storeWith({ file: 0o600, folder: 0o500 })
    for (const argv of writing) expect(await startUnprivileged(store, ...argv).ended).toEqual(readOnly(store))
    expect(readdirSync(dirname(store))).toEqual(['handslag.db'])
  },
)

test.skipIf(process.platform === 'win32')(
  'a folder in which nothing can be made is named, and so is a backup that cannot be written',
  async () => {
    const store = await storeWith({ file: 0o600, folder: 0o500 })
    const other = join(dirname(store), 'other.db')
    const { code, stderr } = await startUnprivileged(other, 'contacts', 'add', 'Anna Berg').ended
    expect({ code, named: stderr.includes(`The store ${other} cannot be used`) }).toEqual({ code: 4, named: true })
    chmodSync(dirname(store), 0o700)
    const locked = join(dirname(store), 'locked')
    mkdirSync(locked, { mode: 0o500 })
    if (process.getuid?.() === 0) chownSync(locked, 65534, 65534)
    const backup = await startUnprivileged(store, 'backup', join(locked, 'backup.db')).ended
    expect(backup.code).toBe(3)
    expect(backup.stderr).toContain(`${join(locked, 'backup.db')}.part could not be written`)
  },
)
