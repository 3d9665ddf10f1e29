import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openForReading } from '../../src/store/open.ts'
import { rows } from '../../src/store/store.ts'
import { writeArchive } from '../support/archive.ts'
import { start } from '../support/child.ts'
import { largeArchive } from '../support/generate/large.ts'
import { temporaryFolder } from '../support/run.ts'

const slugsIn = (path: string) => {
  const store = openForReading(path)
  const slugs = rows<{ slug: string }>(store, 'SELECT slug FROM person WHERE slug IS NOT NULL').map(({ slug }) => slug)
  store.close()
  return new Set(slugs)
}

test('two imports at once: each is whole, or says that the store is busy', async () => {
  const sizes = [41, 42].map(seed => ({ seed, connections: 800, messages: 4000, invitations: 50 }))
  const archives = sizes.map(size => writeArchive(temporaryFolder(), largeArchive(size)))
  const alone = await Promise.all(
    archives.map(async archive => {
      const store = join(temporaryFolder(), 'alone.db')
      expect((await start(store, 'import', archive).ended).code).toBe(0)
      return slugsIn(store)
    }),
  )
  const store = join(temporaryFolder(), 'shared.db')
  const ended = await Promise.all(archives.map(archive => start(store, 'import', archive, '--json').ended))
  const shared = slugsIn(store)
  expect(ended.some(({ code }) => code === 0)).toBe(true)
  for (const [index, { code, stderr }] of ended.entries()) {
    const missing = [...(alone[index] ?? [])].filter(slug => !shared.has(slug))
    if (code === 0) expect(missing).toEqual([])
    else expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'store-busy' } })
  }
})

test('an import beside commands that only read disturbs neither', async () => {
  const store = join(temporaryFolder(), 'shared.db')
  const archive = writeArchive(
    temporaryFolder(),
    largeArchive({ seed: 43, connections: 800, messages: 8000, invitations: 50 }),
  )
  const writing = start(store, 'import', archive).ended
  const reading = await Promise.all(Array.from({ length: 5 }, () => start(store, 'status', '--json').ended))
  expect(reading.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0])
  expect((await writing).code).toBe(0)
})
