import { expect, test } from 'vitest'
import type { Outbox } from '../../src/app/outbox/outbox.ts'
import { openForWriting } from '../../src/store/open.ts'
import { change } from '../../src/store/store.ts'
import { type Desktop, desktop } from '../support/run.ts'
import { addStrangers } from '../support/strangers.ts'

/** A user who has sent three requests. */
function sender(env: Record<string, string> = {}): Desktop {
  const user = desktop(env)
  addStrangers(user.store, { name: 'Anna Berg' }, { name: 'Bo Ek' }, { name: 'Cia Lund' })
  const store = openForWriting(user.store)
  const sql = `INSERT INTO invitation (person, direction, sent_on, message, state, inferred)
    SELECT id, 'outgoing', ?, ?, ?, 1 FROM person WHERE name = ?`
  const personal = 'Hi Anna, we met at Kvalitetsdagen in October. I would like to hear how you plan calibration.'
  change(store, sql, '2026-03-05', personal, 'pending', 'Anna Berg')
  change(store, sql, '2026-01-20', null, 'pending', 'Bo Ek')
  change(store, sql, '2025-10-01', personal.replace('Anna', 'Cia'), 'accepted', 'Cia Lund')
  store.close()
  return user
}

test('requests with their state, and no claim from three of them', async () => {
  const { json } = sender()
  const box = await json<Outbox>('outbox')
  expect(box).toMatchObject({ pending: 2, accepted: 1, stale: 1, evidence: { claim: 'too-few' } })
  expect(box.requests.map(({ person, staleSince, verdict }) => [person.name, staleSince, verdict])).toEqual([
    ['Anna Berg', null, 'personal'],
    ['Bo Ek', '2026-02-10', 'impersonal'],
    ['Cia Lund', null, 'personal'],
  ])
  expect(box.evidence.personal).toMatchObject({ sent: 1, accepted: 1 })
})

test('one that is withdrawn may be sent again three weeks later, and undo brings it back', async () => {
  const { handslag, json } = sender()
  const waiting = (await json<Outbox>('outbox')).requests.find(({ person }) => person.name === 'Bo Ek')
  expect(await handslag('outbox', 'withdraw', waiting?.id ?? '')).toMatchObject({ code: 0 })
  const after = (await json<Outbox>('outbox')).requests.find(({ id }) => id === waiting?.id)
  expect(after).toMatchObject({ state: 'withdrawn', staleSince: null, askAgainOn: '2026-03-31' })
  await handslag('undo')
  expect((await json<Outbox>('outbox')).requests.find(({ id }) => id === waiting?.id)).toEqual(waiting)
})

test('it speaks Swedish', async () => {
  const { handslag } = sender({ HANDSLAG_LANG: 'sv' })
  const { stdout } = await handslag('outbox')
  expect(stdout).toContain('3 skickade förfrågningar: 2 väntar, 1 accepterad, 1 har väntat för länge.')
  expect(stdout).toContain('har väntat för länge sedan 2026-02-10')
  expect(stdout).toContain('det behövs tio av varje')
  expect((await desktop({ HANDSLAG_LANG: 'sv' }).handslag('outbox')).stdout).toBe('Ingen förfrågan från dig är känd.\n')
})
