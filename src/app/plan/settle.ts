import { addDays, mondayOf } from '../../model/day.ts'
import { UserError } from '../../model/errors.ts'
import type { PlanState } from '../../model/plan.ts'
import { planOfWeek, settlePlanItem } from '../../store/plan.ts'
import type { Desk } from '../desk.ts'
import { type WeekPlan, weekPlan } from './week.ts'

const snoozeDays = 14

/**
 * Marks actions of this week's list as done, skipped or put off for two weeks, by their numbers.
 *
 * @throws UserError `not-on-plan` for a number that is not on the list
 */
export function settlePlan(desk: Desk, numbers: readonly number[], state: PlanState): WeekPlan {
  const { store, today } = desk
  const items = planOfWeek(store, mondayOf(today))
  for (const number of numbers) {
    const item = items.find(item => item.number === number)
    if (!item) throw new UserError('not-on-plan', { number, actions: items.length })
    settlePlanItem(store, item.id, state, today, state === 'snoozed' ? addDays(today, snoozeDays) : null)
  }
  return weekPlan(desk)
}
