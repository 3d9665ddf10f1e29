import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { WeekPlan } from '../../src/app/plan/week.ts'
import { type Desktop, desktop } from '../support/run.ts'

const sample = join(import.meta.dirname, '..', '..', 'data', 'sample-export')

/** A user who has imported the sample export. */
async function settled(env: Record<string, string> = {}): Promise<Desktop> {
  const user = desktop(env)
  await user.handslag('import', sample)
  return user
}

const kindsOf = ({ actions }: WeekPlan) => actions.map(({ kind, subject, state }) => `${kind} ${subject} ${state}`)

test('the sample export yields a week that fits its limits', async () => {
  const { json } = await settled()
  const week = await json<WeekPlan>('plan')
  expect(week.week).toBe('2026-03-09')
  expect(week.actions.length).toBeGreaterThan(4)
  expect(week.actions.length).toBeLessThanOrEqual(7)
  expect(week.minutes).toBeLessThanOrEqual(30)
  expect(new Set(week.actions.map(({ kind }) => kind)).size).toBeGreaterThan(4)
})

test('the list stays the same for the week, and says what became of its actions', async () => {
  const { json, handslag } = await settled()
  const first = await json<WeekPlan>('plan')
  await json('contacts', 'note', 'annelie', 'a note')
  expect(await json('plan')).toEqual(first)
  await handslag('plan', 'done', '1')
  await handslag('plan', 'snooze', '2')
  const week = await json<WeekPlan>('plan', 'skip', '3')
  expect(week.actions.map(({ state }) => state).slice(0, 3)).toEqual(['done', 'snoozed', 'skipped'])
  await handslag('undo')
  expect((await json<WeekPlan>('plan')).actions[2]?.state).toBe('open')
  const { code, stderr } = await handslag('plan', 'done', '99')
  expect(code).toBe(2)
  expect(stderr).toContain("There is no number 99 on this week's list")
})

test('an action whose reason is gone is no longer asked for', async () => {
  const { json, handslag } = await settled()
  const before = await json<WeekPlan>('plan')
  expect(kindsOf(before)).toContain('triage invitations open')
  const { invitations } = await json<{ invitations: { id: string }[] }>('triage', 'list')
  await handslag('triage', 'accept', ...invitations.map(({ id }) => id))
  expect(kindsOf(await json<WeekPlan>('plan'))).toContain('triage invitations gone')
})

test('nobody comes twice in a month, and who was put off returns when the time has come', async () => {
  const user = await settled()
  const first = await user.json<WeekPlan>('plan')
  await user.handslag('plan', 'snooze', '3')
  const on = (day: string) => user.at(day).json<WeekPlan>('plan')
  const people = ({ actions }: WeekPlan) =>
    actions.map(({ subject }) => subject).filter(subject => /^p\d/.test(subject))
  const [next, later] = [await on('2026-03-17'), await on('2026-03-24')]
  expect(people(next).filter(person => people(first).includes(person))).toEqual([])
  expect(people(later)).toContain(first.actions[2]?.subject)
})

test('the week can go into a calendar and into Markdown', async () => {
  const { handslag, store } = await settled()
  const file = join(dirname(store), 'week.ics')
  const { stdout } = await handslag('plan', '--markdown', '--ics', file)
  expect(stdout).toMatch(/^# The week from 9 March 2026\n\n- \[ \] \*\*Answer Annelie Grönkvist, PhD\*\*: asked you/)
  const calendar = readFileSync(file, 'utf8')
  expect(calendar).toContain('DTSTART:20260309T090000\r\n')
  expect(calendar).toContain('DTSTAMP:20260310T000000Z\r\n')
  expect(calendar).toContain('UID:plan-2026-03-09@handslag\r\n')
  expect((await handslag('plan', '--ics', file)).code).toBe(2)
})

test('without a store there is no plan, and none is made', async () => {
  const { handslag, store } = desktop()
  expect((await handslag('plan')).code).toBe(4)
  expect(existsSync(store)).toBe(false)
})

test('it speaks Swedish', async () => {
  const { handslag } = await settled({ HANDSLAG_LANG: 'sv' })
  expect((await handslag('plan')).stdout).toMatch(
    /^Veckan från 9 mars 2026: \d saker, ungefär \d+ minuter\n\n 1\. Svara Annelie/,
  )
})

test('on request, the plan shows how the week was chosen', async () => {
  const { handslag } = desktop()
  await handslag('import', sample)
  const english = (await handslag('plan', '--explain')).stdout
  expect(english).toContain('Room for 7 actions and 30 minutes; this week')
  expect(english).toMatch(/^Quiet ties +2 +5 +180 {2}a strong tie without a word for so long/m)
  const swedish = (await handslag('plan', '--explain', '--lang', 'sv')).stdout
  expect(swedish).toMatch(/^Gratulationer +2 +3 +60 {2}nytt jobb/m)
})
