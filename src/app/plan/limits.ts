import type { WeekLimits } from '../../coach/plan/week.ts'
import type { Day } from '../../model/day.ts'
import { requestsSince } from '../../store/plan-facts.ts'
import { setting } from '../../store/settings.ts'
import type { Desk } from '../desk.ts'
import { factValue } from '../facts.ts'

/** A week's list where the user set nothing. */
export const planDefaults = { actions: 7, minutes: 30 }

/** What the user wants of a week, and what the network leaves of its requests in the week that begins on `week`. */
export function weekLimits({ store }: Pick<Desk, 'store'>, week: Day): WeekLimits {
  const chosen = (key: keyof typeof planDefaults) => Number(setting(store, `plan.${key}`) ?? planDefaults[key])
  return {
    actions: chosen('actions'),
    minutes: chosen('minutes'),
    requests: Math.max(0, factValue({ store }, 'invitationsWeekly') - requestsSince(store, week)),
  }
}
