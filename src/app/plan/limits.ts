import type { WeekLimits } from '../../coach/plan/week.ts'
import type { Day } from '../../model/day.ts'
import { requestsSince } from '../../store/plan-facts.ts'
import { setting } from '../../store/settings.ts'
import { notesLeft } from '../channel/facts.ts'
import type { Desk } from '../desk.ts'
import { factValue } from '../facts.ts'
import { standing } from '../standing.ts'

/** A week's list where the user set nothing. */
export const planDefaults = { actions: 7, minutes: 30 }

/**
 * What the user wants of a week, and what the platform leaves of its requests in the week that begins on `week`,
 * of notes in the month, and of contacts in all.
 */
export function weekLimits(desk: Pick<Desk, 'store' | 'today'>, week: Day): WeekLimits {
  const { store } = desk
  const chosen = (key: keyof typeof planDefaults) => Number(setting(store, `plan.${key}`) ?? planDefaults[key])
  const weekly = factValue(desk, 'invitationsWeekly') - requestsSince(store, week)
  const { contacts, hidden, unconfirmed } = standing(desk)
  const places = factValue(desk, 'contactsMost') - contacts - hidden - unconfirmed
  return {
    actions: chosen('actions'),
    minutes: chosen('minutes'),
    requests: Math.max(0, Math.min(weekly, places)),
    notes: notesLeft(desk),
  }
}
