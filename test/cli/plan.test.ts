import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { WeekPlan } from '../../src/app/plan/week.ts'
import { openForReading } from '../../src/store/open.ts'
import { rows } from '../../src/store/store.ts'
import { defaultMe, writeArchive } from '../support/archive.ts'
import { contentOf } from '../support/content.ts'
import { type Desktop, desktop, temporaryFolder } from '../support/run.ts'

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

test('a dry run shows the list and keeps neither it nor a calendar; a file that cannot be written is named', async () => {
  const { handslag, store } = await settled()
  const before = contentOf(store)
  const [file, nowhere] = [join(dirname(store), 'week.ics'), join(dirname(store), 'missing', 'week.ics')]
  const { code, stdout } = await handslag('plan', '--ics', file, '--dry-run')
  expect({ code, shown: stdout.startsWith('The week from'), kept: existsSync(file) }).toEqual({
    code: 0,
    shown: true,
    kept: false,
  })
  expect((await handslag('report', '--dry-run')).code).toBe(0)
  expect(contentOf(store)).toEqual(before)
  expect(await handslag('plan', '--ics', nowhere)).toMatchObject({
    code: 3,
    stderr: expect.stringContaining(`${nowhere} could not be written`),
  })
})

test('an import can be taken back after its people were planned for, and comes again with their list', async () => {
  const { json, handslag, store } = desktop()
  await json('contacts', 'add', 'Anna Berg')
  await json('config', 'set', 'plan.actions', '30')
  await json('config', 'set', 'plan.minutes', '300')
  const empty = contentOf(store)
  await json('import', sample)
  const first = await json<WeekPlan>('plan')
  const planned = contentOf(store)
  expect(await handslag('undo')).toMatchObject({ code: 0, stderr: '' })
  const { plan_item: left, ...rest } = contentOf(store)
  expect({ ...rest, plan_item: [] }).toEqual(empty)
  expect(left?.every(item => (item as { person: number | null }).person === null)).toBe(true)
  expect((await json<WeekPlan>('plan')).actions).not.toEqual(first.actions)
  await json('redo')
  expect(contentOf(store)).toEqual(planned)
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

test('a narrower limit shortens the list at once, a wider one brings back what was left out', async () => {
  const { json, handslag } = await settled()
  const first = await json<WeekPlan>('plan')
  await handslag('config', 'set', 'plan.actions', '3')
  expect((await json<WeekPlan>('plan')).actions).toHaveLength(3)
  await handslag('config', 'set', 'plan.minutes', '9')
  expect((await json<WeekPlan>('plan')).minutes).toBeLessThanOrEqual(9)
  await handslag('config', 'unset', 'plan.actions')
  await handslag('config', 'unset', 'plan.minutes')
  expect(await json('plan')).toEqual(first)
})

test('what turns up in the week is added where there is room, under the next number', async () => {
  const { json, handslag } = desktop()
  await json('contacts', 'add', 'Anna Berg', '--connected-on', '2025-01-01')
  await json('groups', 'add', 'Stålklubben', '--join')
  expect(kindsOf(await json<WeekPlan>('plan'))).toEqual(['discussion g1 open'])
  await json('contacts', 'rhythm', 'anna', '30d')
  expect(kindsOf(await json<WeekPlan>('plan'))).toEqual(['discussion g1 open', 'keep-in-touch p2 open'])
  await handslag('plan', 'done', '2')
  expect(kindsOf(await json<WeekPlan>('plan'))).toEqual(['discussion g1 open', 'keep-in-touch p2 done'])
})

test('undo of the import whose people are on the list works, and redo brings both back', async () => {
  const { json, handslag } = await settled()
  const first = await json<WeekPlan>('plan')
  expect((await handslag('undo')).code).toBe(0)
  const without = await json<WeekPlan>('plan')
  expect(without.actions.filter(({ subject }) => /^p\d/.test(subject))).toEqual([])
  expect((await handslag('redo')).code).toBe(0)
  expect(await json('plan')).toEqual(first)
})

test('a dry run keeps neither the list nor a calendar', async () => {
  const { json, handslag, store } = await settled()
  const file = join(dirname(store), 'week.ics')
  await handslag('plan', '--dry-run', '--ics', file)
  expect(existsSync(file)).toBe(false)
  const open = openForReading(store)
  expect(rows(open, 'SELECT 1 FROM plan_item')).toEqual([])
  open.close()
  expect((await json<WeekPlan>('plan', '--week')).actions).not.toEqual([])
})

test('a rhythm of a week comes back once the two have been in touch, and not before', async () => {
  const { json, at } = desktop()
  await json('contacts', 'add', 'Anna Berg', '--connected-on', '2025-01-01')
  await json('contacts', 'rhythm', 'anna', '7d')
  const on = async (day: string) => kindsOf(await at(day).json<WeekPlan>('plan'))
  expect(await on('2026-03-10')).toEqual(['keep-in-touch p2 open'])
  expect(await on('2026-03-17')).toEqual([])
  await at('2026-03-18').json('contacts', 'log', 'anna', 'lunch')
  expect(await on('2026-03-25')).toEqual(['keep-in-touch p2 open'])
})

test('a reply that was given elsewhere is not asked for again, a new question is', async () => {
  const question = (at: string) => ({ from: 'Anna Berg', to: [defaultMe], at, text: 'Hur mäter ni ytorna?' })
  const archive = (...messages: ReturnType<typeof question>[]) =>
    writeArchive(temporaryFolder(), { connections: [{ who: 'Anna Berg', on: '2025-01-01' }], messages })
  const { json, at } = desktop()
  await json('import', archive(question('2026-03-05 09:00')), '--me', defaultMe)
  const on = async (day: string) => kindsOf(await at(day).json<WeekPlan>('plan'))
  expect(await on('2026-03-10')).toEqual(['reply p2 open'])
  await json('plan', 'done', '1')
  expect(await on('2026-03-17')).toEqual([])
  expect(await on('2026-05-05')).toEqual([])
  const newer = archive(question('2026-03-05 09:00'), question('2026-03-12 09:00'))
  await at('2026-03-17').json('import', newer, '--me', defaultMe)
  expect(await on('2026-03-24')).toEqual(['reply p2 open'])
})

test('names that mean to do harm do none in a calendar and in Markdown', async () => {
  const name = 'Bo,;\\ *Ek* `id` <b> [x](https://example.com) www.example.com ÅÄÖÅÄÖÅÄÖÅÄÖÅÄÖÅÄÖÅÄÖÅÄÖÅÄÖÅÄÖ'
  const { json, handslag, store } = desktop()
  await json('contacts', 'add', name, '--connected-on', '2025-01-01')
  await json('contacts', 'rhythm', 'p2', '30d')
  const file = join(dirname(store), 'week.ics')
  const { stdout } = await handslag('plan', '--markdown', '--ics', file)
  expect(stdout).toContain(
    '**Keep in touch with Bo,;\\\\ \\*Ek\\* \\`id\\` \\<b\\> \\[x\\](https\\://example.com) www\\.example.com',
  )
  const text = readFileSync(file, 'utf8')
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(one => new ICAL.Event(one))
  expect(event?.description).toContain(`Keep in touch with ${name}: the rhythm you set is 30d`)
  expect(event?.duration.toSeconds()).toBe(5 * 60)
})

test('a calendar is not written where nothing is open, nor where no file can be', async () => {
  const { handslag, store, json } = desktop()
  await json('contacts', 'add', 'Anna Berg')
  const file = join(dirname(store), 'week.ics')
  expect(await handslag('plan', '--ics', file)).toMatchObject({
    code: 0,
    stderr: 'Nothing on the list is open, so no calendar entry was written.\n',
  })
  expect(existsSync(file)).toBe(false)
  await json('groups', 'add', 'Stålklubben', '--join')
  expect((await handslag('plan', '--ics', join(file, 'x', 'week.ics'))).code).toBe(3)
})

test('who is made one with somebody else stays on the list under the number that is left', async () => {
  const { json } = await settled()
  const [first] = (await json<WeekPlan>('plan')).actions
  await json('contacts', 'merge', 'p5', first?.subject ?? '', '--yes')
  expect((await json<WeekPlan>('plan')).actions[0]).toMatchObject({ kind: 'reply', subject: 'p5', state: 'open' })
})

test('where nothing fits, it says so and not that there is nothing', async () => {
  const { json, handslag } = desktop()
  await json('contacts', 'add', 'Anna Berg', '--connected-on', '2025-01-01')
  await json('contacts', 'rhythm', 'anna', '30d')
  await handslag('config', 'set', 'plan.minutes', '2')
  expect((await handslag('plan')).stdout).toBe(
    '1 action would be worth doing, but none fits into 2 minutes: handslag config set plan.minutes 30\n',
  )
  expect((await handslag('plan', '--markdown', '--lang', 'sv')).stdout).toContain(
    'Det finns 1 sak att göra, men ingen ryms på 2 minuter',
  )
})
