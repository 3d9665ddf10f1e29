import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Archive, writeArchive, writeZip } from '../support/archive.ts'
import { startWith } from '../support/child.ts'
import { temporaryFolder } from '../support/run.ts'

const megabyte = 1024 ** 2
const message = { from: 'Anna Berg', to: ['me'], at: '2025-06-01 14:03:22' }
const facts: Archive = { profile: {}, connections: [{ who: 'Anna Berg', on: '2021-04-04' }] }

/** Imports in a process whose heap is smaller than what it is given. */
const inLittleRoom = (path: string) =>
  startWith({ NODE_OPTIONS: '--max-old-space-size=128' }, join(temporaryFolder(), 'small.db'), 'import', path, '--json')
    .ended

test('a quotation mark that is open for 200 MB is refused', async () => {
  const start =
    'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,CONTENT,FOLDER\n1,Anna Berg,,Karin,2025-06-01 14:03:22 UTC,"'
  const files = { 'messages.csv': start + 'x y z\n'.repeat(34 * megabyte) }
  const { code, stderr } = await inLittleRoom(writeArchive(temporaryFolder(), { ...facts, files }))
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'row-too-long' } })
  expect(code).toBe(3)
})

test('an archive that unpacks to 200 MB of one letter is refused', async () => {
  const messages = [{ ...message, text: 'a'.repeat(200 * megabyte) }]
  const zip = await writeZip(join(temporaryFolder(), 'bomb.zip'), { ...facts, messages })
  const { code, stderr } = await inLittleRoom(zip)
  expect(['row-too-long', 'archive-unsafe']).toContain((JSON.parse(stderr) as { error: { code: string } }).error.code)
  expect(code).toBe(3)
})

test('a field of 10 MB is read', async () => {
  const messages = [{ ...message, text: 'Hej! '.repeat(2 * megabyte) }]
  const { code, stdout } = await inLittleRoom(writeArchive(temporaryFolder(), { ...facts, messages }))
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ contacts: 1 })
})
