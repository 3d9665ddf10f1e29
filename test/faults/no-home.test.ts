import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startUnprivileged, startWith } from '../support/child.ts'
import { temporaryFolder } from '../support/run.ts'

const posix = process.platform !== 'win32'

test.runIf(posix)('without a home the store has no place, and what needs none works', async () => {
  const homeless = { HOME: '', HANDSLAG_STORE: '' }
  for (const argv of [['status'], ['contacts', 'add', 'Anna Berg'], ['lint', 'package.json']])
    expect(await startWith(homeless, '', ...argv).ended).toEqual({
      code: 4,
      stdout: '',
      stderr: `handslag: The system does not say where your home folder is, so the store has no place.
Set HOME, or name a file with --store or HANDSLAG_STORE.
`,
    })
  expect((await startWith(homeless, '', '--help').ended).code).toBe(0)
  const store = join(temporaryFolder(), 'named.db')
  expect((await startWith(homeless, '', 'contacts', 'add', 'Anna Berg', '--store', store).ended).code).toBe(0)
  expect(existsSync('.local')).toBe(false)
})

test.runIf(posix)('a home in which nothing can be made is trouble with the store', async () => {
  const home = temporaryFolder()
  mkdirSync(join(home, 'locked'), { mode: 0o555 })
  const store = join(home, 'locked', 'data', 'handslag', 'handslag.db')
  const { code, stderr } = await startUnprivileged(store, 'contacts', 'add', 'Anna Berg').ended
  expect({ code, named: stderr.includes(`The store ${store} cannot be used`) }).toEqual({ code: 4, named: true })
})

test('where there is no folder for temporary files, the demo says so and the rest does without', async () => {
  const TMPDIR = join(temporaryFolder(), 'missing')
  const store = join(temporaryFolder(), 'handslag.db')
  const { code, stderr } = await startWith({ TMPDIR }, store, 'demo').ended
  expect({ code, stderr }).toMatchObject({ code: 3, stderr: expect.stringContaining(`${TMPDIR} could not be written`) })
  for (const argv of [['contacts', 'add', 'Anna Berg'], ['backup'], ['forget', 'p2', '--yes'], ['status']])
    expect(await startWith({ TMPDIR }, store, ...argv).ended).toMatchObject({ code: 0 })
})
