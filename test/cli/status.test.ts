import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { desktop } from '../support/run.ts'

test('without a store, status says how to begin and creates nothing', async () => {
  const { handslag, store } = desktop()
  const { code, stdout, stderr } = await handslag('status')
  expect(stdout).toBe(`Nothing is stored yet (${store}).

Ask LinkedIn for your data: Settings > Data privacy > Get a copy of your data.
When the archive has come: handslag import Basic_LinkedInDataExport.zip
To look around first on made-up people: handslag demo
`)
  expect({ code, stderr, created: existsSync(store) }).toEqual({ code: 0, stderr: '', created: false })
})

test('as JSON, what nobody knows is null and nothing else stands on stdout', async () => {
  const { json } = desktop()
  expect(await json('status')).toEqual({
    phase: 'broad',
    contacts: 0,
    hidden: 0,
    unconfirmed: 0,
    gone: 0,
    target: 200,
    pendingIncoming: 0,
    pendingOutgoing: 0,
    staleOutgoing: 0,
    groups: 0,
    asOf: null,
    outdated: false,
    effect: null,
    next: [
      {
        action: 'Import your data export',
        why: 'every piece of advice rests on your own contacts',
        principle: 'P13',
        command: 'handslag import PATH',
      },
    ],
  })
})

test('with --jsonl, what is no list is one document on one line, and an error is one too', async () => {
  const { handslag } = desktop()
  const { stdout } = await handslag('status', '--jsonl')
  expect(stdout).toBe((await handslag('status', '--json')).stdout)
  const { stderr } = await handslag('contacts', 'show', 'nobody', '--jsonl')
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'unknown-person' } })
})
