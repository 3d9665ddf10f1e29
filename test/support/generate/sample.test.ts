import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { InvitationFact } from '../archive/facts.ts'
import { writeArchive } from '../archive.ts'
import { temporaryFolder } from '../run.ts'
import { sampleArchive } from './sample.ts'

const committed = join(import.meta.dirname, '../../../data/sample-export')

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()

// `npm run sample` runs this test with --update: it then writes the files that it otherwise compares.
test('the sample export is what the generator makes', async () => {
  const made = writeArchive(temporaryFolder(), sampleArchive())
  for (const file of filesIn(made)) {
    await expect(readFileSync(join(made, file), 'utf8')).toMatchFileSnapshot(join(committed, file))
  }
  expect(filesIn(committed)).toEqual(filesIn(made))
})

test('187 contacts, each with an address of its own, and 24 who wait: a triage crosses 200', () => {
  const { connections = [], invitations = [] } = sampleArchive()
  expect([...connections]).toHaveLength(187)
  const addresses = [...connections].map(({ who = '' }) => (typeof who === 'string' ? who : who.url))
  expect(new Set(addresses)).toHaveLength(187)
  const names = new Set([...connections].map(({ who = '' }) => (typeof who === 'string' ? who : who.name)))
  const other = (fact: InvitationFact) => ('from' in fact ? fact.from : fact.to)
  const open = [...invitations].filter(fact => !names.has(String(other(fact))))
  expect(open.filter(fact => 'from' in fact)).toHaveLength(24)
  expect(open.filter(fact => 'to' in fact)).toHaveLength(6)
  expect(open.filter(fact => 'to' in fact && fact.at < '2026-02-15')).toHaveLength(2)
})

test('notes of invitations are as long as the platform allows', () => {
  for (const { message = '' } of sampleArchive().invitations ?? []) expect(message.length).toBeLessThanOrEqual(300)
})
