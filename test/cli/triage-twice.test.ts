import { expect, test } from 'vitest'
import type { TriageList } from '../../src/app/triage/list.ts'
import { imported, inStore } from '../import/importing.ts'
import type { Archive } from '../support/archive.ts'
import type { Desktop } from '../support/run.ts'

const archive: Archive = {
  profile: {},
  connections: [{ who: 'Cia Dahl', on: '2021-04-04' }],
  invitations: [
    { from: 'Disa Berg', at: '2026-03-05 10:00', message: 'Hej igen!' },
    { from: 'Disa Berg', at: '2026-02-05 10:00' },
    { to: 'Disa Berg', at: '2026-01-05 10:00' },
    { from: 'Bo Ek', at: '2026-03-01 10:00' },
  ],
}

const states = (user: Desktop) =>
  inStore<{ state: string }>(user, 'SELECT state FROM invitation ORDER BY id').map(({ state }) => state)

test('one accept settles whatever else waits between the two, and reopening brings it back', async () => {
  const { user } = await imported(archive)
  expect(states(user)).toEqual(['pending', 'pending', 'pending', 'pending'])
  await user.json('triage', 'accept', 'i1')
  expect(states(user)).toEqual(['accepted', 'accepted', 'accepted', 'pending'])
  expect(await user.json('status')).toMatchObject({ unconfirmed: 1, pendingIncoming: 1, pendingOutgoing: 0 })
  await user.json('triage', 'reopen', 'i1')
  expect(states(user)).toEqual(['pending', 'pending', 'pending', 'pending'])
})

test('the switch is drawn only where the places end', async () => {
  const { user } = await imported(archive)
  await user.json('config', 'set', 'target', '2')
  const drawn = async (...options: string[]) =>
    [...(await user.handslag('triage', 'list', ...options)).stdout.matchAll(/── (.*?)\. From here/g)].map(
      ([, text]) => text,
    )
  expect(await drawn()).toEqual(['1 place taken'])
  const { invitations } = await user.json<TriageList>('triage', 'list', '--sort', 'name')
  expect(invitations.map(({ phase }) => phase)).toEqual(['selective', 'broad', 'selective'])
  expect(await drawn('--sort', 'name')).toEqual([])
})

test('what changes nothing leaves no step to undo', async () => {
  const { user } = await imported(archive)
  await user.json('triage', 'ask', 'i1')
  const steps = async () => (await user.handslag('undo', '--list')).stdout.split('\n').length
  const before = await steps()
  await user.json('triage', 'ask', 'i1')
  await user.json('contacts', 'edit', 'Cia Dahl', '--company', 'Rimfors')
  await user.json('contacts', 'edit', 'Cia Dahl', '--company', 'Rimfors')
  expect(await steps()).toBe(before + 1)
})
