import { existsSync, readdirSync } from 'node:fs'
import { expect, onTestFinished, test, vi } from 'vitest'
import { desktop, temporaryFolder } from '../support/run.ts'

test('the demo shows import, triage and status with their commands, and leaves nothing behind', async () => {
  const user = desktop()
  const throwAway = temporaryFolder()
  vi.stubEnv('TMPDIR', throwAway)
  onTestFinished(() => void vi.unstubAllEnvs())
  const { code, stdout, stderr } = await user.handslag('demo')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.split('\n').filter(line => line.startsWith('$ '))).toEqual([
    '$ handslag import data/sample-export',
    '$ handslag interests add topic mätosäkerhet',
    '$ handslag triage list --limit 5',
    '$ handslag status',
  ])
  expect(stdout).toContain('You have 187 contacts, 24 invitations waiting')
  expect(stdout).toContain('Jonas Wikander')
  expect(stdout).toContain('6 waiting for theirs, 2 older than three weeks')
  expect(stdout).toContain('handslag import Basic_LinkedInDataExport.zip')
  expect(readdirSync(throwAway)).toEqual([])
  expect(existsSync(user.store)).toBe(false)
})

test('the demo speaks Swedish', async () => {
  const { stdout } = await desktop().handslag('demo', '--lang', 'sv')
  expect(stdout).toContain('Här är det den 8 mars 2026')
  expect(stdout).toContain('Nu är det din tur')
})

test('with --json the demo is one document: each command with its result', async () => {
  const { today, steps } = await desktop().json<{ today: string; steps: { command: string; result: unknown }[] }>(
    'demo',
  )
  expect(today).toBe('2026-03-08')
  expect(steps.map(({ command }) => command.split(' ')[1])).toEqual(['import', 'interests', 'triage', 'status'])
  expect(steps[0]?.result).toMatchObject({ contacts: 187, pendingIncoming: 24 })
  expect(steps[2]?.result).toMatchObject({ phase: 'broad', contacts: 187, target: 200 })
})
