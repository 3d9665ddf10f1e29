import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { settlePlan } from '../../app/plan/settle.ts'
import { type WeekPlan, weekPlan } from '../../app/plan/week.ts'
import { wholeNumber } from '../../app/whole-number.ts'
import { UserError } from '../../model/errors.ts'
import type { PlanState } from '../../model/plan.ts'
import type { View } from '../page.ts'
import { writePrivately } from '../private-file.ts'
import type { Session } from '../session.ts'

interface PlanOptions {
  ics?: string
  markdown?: boolean
  explain?: boolean
}

/** Lines are wrapped by a library that JSON does without. */
const planView: View<WeekPlan> = async (week, page) => (await import('../views/plan.ts')).planView(week, page)
const planMarkdown: View<WeekPlan> = async (week, page) => (await import('../views/plan.ts')).planMarkdown(week, page)

/** Shows this week's list, and makes it where there is none yet. */
export async function plan(session: Session, { ics, markdown, explain }: PlanOptions) {
  if (!existsSync(session.storePath)) throw new UserError('no-store', { path: session.storePath })
  const file = ics === undefined ? null : resolve(ics)
  if (file !== null && existsSync(file) && !(session.options.yes || session.options.dryRun))
    throw new UserError('file-exists', { path: file })
  const week = await session.keep(weekPlan)
  if (file !== null) await saveCalendar(session, week, file)
  const view = markdown ? planMarkdown : planView
  return session.show(week, explain ? explained(view) : view)
}

function explained(view: View<WeekPlan>): View<WeekPlan> {
  return async (week, page) =>
    `${await view(week, page)}\n\n${(await import('../views/plan-explained.ts')).planExplained(week, page)}`
}

async function saveCalendar(session: Session, week: WeekPlan, file: string): Promise<void> {
  const { texts, numbers, now, options } = session
  const open = week.actions.filter(({ state }) => state === 'open').length
  if (open === 0) return session.notice(texts.plan.nothingForCalendar)
  if (options.dryRun) return
  const { planCalendar } = await import('../../app/plan/calendar.ts')
  writePrivately(file, planCalendar(week, texts.plan.title(numbers.day(week.week)), now))
  session.notice(texts.plan.calendar(file, numbers.count(open, ...texts.plan.actions)))
}

export const planDone = settling('done')
export const planSkip = settling('skipped')
export const planSnooze = settling('snoozed')

function settling(state: PlanState) {
  return async (session: Session, numbers: string[]) => {
    if (!existsSync(session.storePath)) throw new UserError('no-store', { path: session.storePath })
    const chosen = numbers.map(number => wholeNumber('plan', number))
    const week = await session.act(`plan ${state} ${numbers.join(' ')}`, desk => settlePlan(desk, chosen, state))
    return session.show(week, planView)
  }
}
