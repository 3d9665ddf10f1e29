import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { ImportReport } from '../../src/app/import/report.ts'
import { type Archive, writeArchive } from '../support/archive.ts'
import { contentOf } from '../support/content.ts'
import { type Desktop, desktop, temporaryFolder } from '../support/run.ts'

const archive: Archive = {
  profile: {},
  connections: [
    { who: 'Anna Berg', on: '2021-04-04' },
    { who: 'Bo Ek', on: '2021-04-05' },
  ],
  messages: [
    { from: 'me', to: ['Anna Berg'], at: '2022-05-06 10:00:00', text: 'Zebrafinken sjunger' },
    { from: 'Old Friend', to: ['me'], at: '2022-05-06 11:00:00', text: 'Long ago' },
    { from: 'me', to: ['Bo Ek'], at: '2026-02-01 10:00:00', text: 'Vi ses på torsdag' },
  ],
  invitations: [
    { from: 'Cia Dahl', at: '2022-06-07 09:00', message: 'Kolibrin hovrar' },
    { to: 'Dan Frost', at: '2022-06-07 09:00', message: 'Albatrossen seglar' },
    { from: 'Eva Ros', at: '2026-03-01 09:00', message: 'Hej från mässan' },
  ],
}
const words = /zebrafinken|kolibrin|albatrossen/i
const folder = () => writeArchive(join(temporaryFolder(), 'export'), archive)

async function corresponding(): Promise<Desktop> {
  const user = desktop()
  await user.json('import', folder())
  return user
}

/** Every byte that lies in the store's folder. */
function bytesBeside(store: string): string {
  const files = readdirSync(dirname(store), { withFileTypes: true }).filter(entry => entry.isFile())
  return files.map(({ name }) => readFileSync(join(dirname(store), name), 'latin1')).join('\n')
}

const cutoff = '10 March 2024'

test('nothing older than the limit is left in any file, nor of what was changed, undone or copied', async () => {
  const { handslag, json, store } = await corresponding()
  await json('plan')
  await json('triage', 'decline', 'i1')
  await json('contacts', 'merge', 'Anna Berg', 'Old Friend')
  await json('backup', join(dirname(store), 'mine', 'kept.db'))
  await json('restore', join(dirname(store), 'mine', 'kept.db'))
  await json('undo')
  expect(bytesBeside(store)).toMatch(words)
  expect(await handslag('config', 'set', 'retention', '24M', '--yes')).toEqual({
    code: 0,
    stdout: `retention: 24m
From before ${cutoff} and gone for good: 2 messages and 2 notes of invitations. Undo does not bring that back; later imports leave it out.
`,
    stderr: '',
  })
  expect(bytesBeside(store)).not.toMatch(words)
  const { message, invitation } = contentOf(store) as Record<string, { message?: string; text?: string }[]>
  expect(message?.map(({ text }) => text)).toEqual(['Vi ses på torsdag'])
  expect(invitation?.map(({ message }) => message)).toEqual([null, null, 'Hej från mässan'])
})

test('undo and redo go on working, and bring nothing back that is too old', async () => {
  const { handslag, store } = await corresponding()
  await handslag('triage', 'decline', 'i1')
  await handslag('undo')
  await handslag('config', 'set', 'retention', '2y', '--yes')
  const limited = contentOf(store)
  for (let step = 0; step < 2; step++) expect(await handslag('undo')).toMatchObject({ code: 0 })
  expect(contentOf(store).message).toEqual([])
  for (let step = 0; step < 2; step++) expect(await handslag('redo')).toMatchObject({ code: 0 })
  expect(contentOf(store)).toEqual(limited)
  expect(bytesBeside(store)).not.toMatch(words)
})

test('a later import leaves out what is too old, and who is known from it alone', async () => {
  const { json, store } = await corresponding()
  await json('config', 'set', 'retention', '24m', '--yes')
  const other = desktop()
  await other.json('config', 'set', 'retention', '24m')
  for (const user of [{ json, store }, other]) {
    const report = await user.json<ImportReport>('import', folder())
    const skipped = report.files.find(({ kind }) => kind === 'messages')?.skipped.map(({ reason }) => reason)
    expect(skipped).toEqual(['retention', 'retention'])
    expect(bytesBeside(user.store)).not.toMatch(words)
  }
  expect(bytesBeside(other.store)).not.toContain('Old Friend')
})

test('what has grown too old meanwhile is found by doctor, and goes with --fix or the next import', async () => {
  const { handslag, json, at, store } = await corresponding()
  expect(await json('config', 'set', 'retention', '6y')).toMatchObject({ ended: null, setting: { value: '6y' } })
  const later = at('2028-06-08')
  const { code, stdout } = await later.handslag('doctor')
  expect(code).toBe(1)
  expect(stdout).toContain(
    'Kept longer than you want (config get retention): 2 messages and 2 notes of invitations.\n  handslag doctor --fix removes it for good.',
  )
  expect((await later.handslag('doctor', '--fix', '--dry-run')).code).toBe(1)
  expect((await later.handslag('doctor', '--fix')).code).toBe(0)
  expect(bytesBeside(store)).not.toMatch(words)

  const importing = await corresponding()
  await importing.json('config', 'set', 'retention', '6y')
  const connections = writeArchive(temporaryFolder(), { profile: {}, connections: archive.connections ?? [] })
  await importing.at('2028-06-08').json('import', connections)
  expect(bytesBeside(importing.store)).not.toMatch(words)
  expect(await handslag('config', 'unset', 'retention')).toMatchObject({ code: 0, stdout: 'retention: –\n' })
})

test('it asks before anything goes, tells a dry run, and refuses what is no length of time', async () => {
  const { handslag, store } = await corresponding()
  const before = contentOf(store)
  expect(await handslag('config', 'set', 'retention', '24m')).toEqual({
    code: 2,
    stdout: '',
    stderr: `handslag: There is no terminal to ask: Remove what is from before ${cutoff} for good: 2 messages and 2 notes of invitations? This cannot be undone.
Give --yes if you are sure.
`,
  })
  expect((await handslag('config', 'set', 'retention', '24m', '--dry-run')).stdout).toContain(
    `From before ${cutoff} and would go for good: 2 messages and 2 notes of invitations. Nothing has changed.`,
  )
  for (const text of ['0m', 'long', '-1y', '24', '2026-01-01']) {
    const { code, stderr } = await handslag('config', 'set', 'retention', '--', text)
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `handslag: "${text}" is no length of time.\nWrite 90d, 12w, 24m or 2y.\n`,
    })
  }
  expect(contentOf(store)).toEqual(before)
  expect(existsSync(`${store}.before-forget`)).toBe(false)
})
