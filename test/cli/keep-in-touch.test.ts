import { expect, test } from 'vitest'
import type { WeekPlan } from '../../src/app/plan/week.ts'
import type { TurnRecord } from '../../src/app/rhythm/due.ts'
import { type Desktop, desktop } from '../support/run.ts'

/** Anna and Karim, contacts since the autumn and since this week. */
async function withTwo(): Promise<Desktop> {
  const user = desktop()
  await user.json('contacts', 'add', 'Anna Berg', '--company', 'Nordplåt', '--connected-on', '2025-10-01')
  await user.json('contacts', 'add', 'Karim Öst', '--connected-on', '2026-03-08')
  return user
}

test('a rhythm makes a person due, and a touch that is logged puts it off', async () => {
  const { handslag, json } = await withTwo()
  expect((await handslag('contacts', 'rhythm', 'anna', '90d..120d')).stdout).toBe('p2 Anna Berg  rhythm: 90d..120d\n')
  await json('contacts', 'rhythm', 'karim', '30d')
  expect((await handslag('keep-in-touch')).stdout).toBe(
    `Id  Name       Company   Rhythm     Last touch  Turn
p2  Anna Berg  Nordplåt  90d..120d  2025-10-01  late, 70 days over
`,
  )
  expect(await json<TurnRecord[]>('keep-in-touch', '--all')).toMatchObject([
    { person: { id: 'p2' }, turn: 'late', days: 160, overdue: 70 },
    { person: { id: 'p3' }, turn: 'later', days: 2, overdue: -28 },
  ])
  const logged = await handslag('contacts', 'log', 'anna', 'lunch', '--on', '3d')
  expect(logged.stdout).toBe('p2 Anna Berg  in touch: 7 March 2026, lunch\n')
  expect(await json('keep-in-touch')).toEqual([])
  expect(await json('contacts', 'show', 'anna')).toMatchObject({
    lastTouch: '2026-03-07',
    history: [{ code: 'connected' }, { code: 'touched', on: '2026-03-07', text: 'in touch: lunch' }],
  })
  await handslag('undo')
  expect(await json('keep-in-touch')).toHaveLength(1)
})

test('a tag gives its rhythm to all who have it, the own one wins, and none takes it away', async () => {
  const { handslag, json } = await withTwo()
  await json('contacts', 'tag', 'Kund', 'anna', 'karim')
  const set = await handslag('contacts', 'rhythm', '--tag', 'kund', '2d')
  expect(set.stdout).toBe('Everybody with the tag kund now has the rhythm 2d.\n')
  expect(await json('keep-in-touch')).toMatchObject([{ tag: 'kund' }, { tag: 'kund' }])
  await json('contacts', 'rhythm', 'karim', '30d')
  expect(await json('keep-in-touch')).toMatchObject([{ person: { id: 'p2' } }])
  expect((await handslag('contacts', 'rhythm', 'none', '--tag', 'KUND')).stdout).toBe(
    'The tag KUND has no rhythm any more.\n',
  )
  expect((await handslag('keep-in-touch')).stdout).toContain('nobody\u2019s turn')
})

test('who is due is on the plan, and once in touch is there no more', async () => {
  const { handslag, json } = await withTwo()
  await json('contacts', 'rhythm', 'anna', '90d')
  const kinds = async () => (await json<WeekPlan>('plan')).actions.map(({ kind, state }) => `${kind} ${state}`)
  expect(await kinds()).toContain('keep-in-touch open')
  await handslag('contacts', 'log', 'anna', 'lunch')
  expect(await kinds()).toContain('keep-in-touch gone')
})

test('what is no rhythm, or has not been yet, is an error', async () => {
  const { handslag } = await withTwo()
  const wrong = await handslag('contacts', 'rhythm', 'anna', 'often')
  expect(wrong.code).toBe(2)
  expect(wrong.stderr).toContain('"often" is no rhythm.')
  expect((await handslag('contacts', 'rhythm', 'anna')).code).toBe(2)
  expect((await handslag('contacts', 'log', 'anna', 'lunch', '--on', '2026-04-01')).stderr).toContain('still to come')
})
