import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { EffectReport } from '../../src/app/effect/effect.ts'
import type { GroupAdvice } from '../../src/app/groups/advice.ts'
import type { Progress } from '../../src/app/progress/progress.ts'
import { desktop } from '../support/run.ts'
import { addStrangers } from '../support/strangers.ts'

const sample = join(import.meta.dirname, '..', '..', 'data', 'sample-export')
const offer = 'Buy our new measuring tool now: 20 % discount this week only! Book a demo at https://example.com'
const help = 'We measure three times per operator and shuffle the parts in between; that took away most of the spread.'

test('a selling post in a group does not raise the effect, and a helpful one does', async () => {
  const { handslag, json } = desktop()
  await json('contacts', 'add', 'Anna Berg')
  await json('groups', 'add', 'Grönt stål', '--join')
  const outreach = async () => (await json<EffectReport>('effect')).parts.find(({ code }) => code === 'active-groups')
  expect(await outreach()).toMatchObject({ count: 0 })
  const sold = await handslag('groups', 'log', 'stål', 'post', offer)
  expect(sold.stdout).toContain('It reads as selling')
  expect(await outreach()).toMatchObject({ count: 0 })
  expect((await json<GroupAdvice>('groups', 'advice')).groups).toMatchObject([{ selling: 1, step: 'stop-selling' }])
  await json('groups', 'log', 'g1', 'answer', help)
  expect(await outreach()).toMatchObject({ count: 1 })
  expect((await json<GroupAdvice>('groups', 'advice')).groups).toMatchObject([{ helpful: 1, step: 'go-on' }])
})

test('contributions of the archive are found, and find their group by its address', async () => {
  const { handslag, json } = desktop()
  await handslag('import', sample)
  const before = await json<GroupAdvice>('groups', 'advice')
  expect(before.groups.map(({ step }) => step)).toEqual(['join', 'join', 'join'])
  expect(before.unplaced.map(({ number, contributions }) => [number, contributions])).toEqual([
    ['4120077', 2],
    ['2514903', 1],
    ['8830154', 1],
  ])
  await json(
    'groups',
    'add',
    'Metrology & Measurement Professionals',
    '--join',
    '--url',
    'https://www.linkedin.com/groups/4120077',
  )
  const after = await json<GroupAdvice>('groups', 'advice')
  expect(after.groups[0]).toMatchObject({ helpful: 2, lastContribution: '2026-02-19', step: 'go-on' })
  expect(after.unplaced).toHaveLength(2)
  expect((await handslag('groups', 'advice', '--lang', 'sv')).stdout).toContain('Din export säger inte vad den heter')
})

test('a group brings its members, but for those within reach already', async () => {
  const { handslag, json, store } = desktop()
  await json('contacts', 'add', 'Anna Berg')
  addStrangers(store, { name: 'Bo Ek' }, { name: 'Cia Dahl' })
  await json('contacts', 'link', 'Anna Berg', 'Bo Ek')
  await json('groups', 'add', 'Grönt stål', '--members', '40', '--join')
  await json('groups', 'add', 'Torsdagsklubben', '--join')
  await json('groups', 'members', 'Grönt stål', 'Bo Ek', 'Cia Dahl')
  const { groups } = await json<GroupAdvice>('groups', 'advice')
  expect(groups.map(({ gain }) => gain)).toEqual([{ known: 1, atMost: 39 }, null])
  expect((await handslag('groups')).stdout).toContain('40 members, reaches 1 to 39 new people')
  expect((await handslag('groups', '--lang', 'sv')).stdout).toContain('når 1 till 39 nya personer')
})

test('a group that is only noted says what joining would bring, beside what other groups bring already', async () => {
  const { handslag, json, store } = desktop()
  await json('contacts', 'add', 'Anna Berg')
  addStrangers(store, { name: 'Bo Ek' }, { name: 'Cia Dahl' }, { name: 'Dag Fors' })
  await json('groups', 'add', 'Grönt stål', '--join')
  await json('groups', 'members', 'Grönt stål', 'Bo Ek', 'Dag Fors')
  await json('groups', 'add', 'Six Sigma', '--members', '3')
  await json('groups', 'members', 'Six Sigma', 'Bo Ek', 'Cia Dahl')
  await json('groups', 'add', 'Torsdagsklubben', '--join')
  await json('groups', 'members', 'Torsdagsklubben', 'Dag Fors')
  const gains = async () =>
    (await json<GroupAdvice>('groups', 'advice')).groups.map(({ group, gain }) => [group.name, gain])
  expect(await gains()).toEqual([
    ['Grönt stål', { known: 1, atMost: null }],
    ['Torsdagsklubben', { known: 0, atMost: null }],
    ['Six Sigma', { known: 1, atMost: 2 }],
  ])
  expect((await handslag('groups')).stdout).toContain('not joined, 3 members, reaches 1 to 2 new people')
  expect((await handslag('groups', '--lang', 'sv')).stdout).toContain('når minst 1 ny person\n')
  await json('groups', 'join', 'Six Sigma')
  await json('groups', 'leave', 'Six Sigma')
  expect(await gains()).toHaveLength(2)
})

test('effect and progress count whom the user is known to reach beyond the contacts', async () => {
  const { json, store } = desktop()
  await json('contacts', 'add', 'Anna Berg', '--connected-on', '2026-02-03')
  expect((await json<EffectReport>('effect')).reach).toBeNull()
  addStrangers(store, { name: 'Bo Ek' })
  await json('contacts', 'link', 'Anna Berg', 'Bo Ek')
  expect((await json<EffectReport>('effect')).reach).toBe(1)
  await json('groups', 'add', 'Grönt stål', '--members', '40', '--join')
  expect((await json<EffectReport>('effect')).reach).toBe(41)
  const { months } = await json<Progress>('progress', '--months', '3')
  expect(months.map(({ month, reach }) => [month, reach])).toEqual([
    ['2026-01', null],
    ['2026-02', 1],
    ['2026-03', 41],
  ])
})

test('an unknown kind is an error', async () => {
  const { handslag, json } = desktop()
  await json('groups', 'add', 'Grönt stål')
  expect((await handslag('groups', 'log', 'g1', 'advert')).code).toBe(2)
})
