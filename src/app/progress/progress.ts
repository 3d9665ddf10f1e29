import { outreachOf } from '../../coach/effect/outreach.ts'
import { addDays, type Month } from '../../model/day.ts'
import { repliesByMonth, requestsByMonth } from '../../store/progress.ts'
import type { Desk } from '../desk.ts'
import { beyond, type EffectFigures, effectFigures, monthEnds, product } from '../effect/effect.ts'
import { outreachFacts } from '../effect/outreach.ts'
import { pastProfile } from '../profile/strengths.ts'
import { additions } from '../reach/additions.ts'
import { staleAfterDays } from '../standing.ts'

export interface MonthOfProgress {
  month: Month
  /** At the end of the month, or today. */
  contacts: number
  outreach: number
  /** Null where it is not known how the profile was. */
  effect: number | null
  /** People at two steps and members of groups, as far as they are known; null where none are. */
  reach: number | null
  /** Requests sent in the month, how many of those were accepted by now, and of how many the outcome is known. */
  requests: number
  accepted: number
  settled: number
  /** The share of the settled ones that were accepted, in percent; null where none is settled. */
  acceptance: number | null
  /** People answered in the month. */
  replies: number
}

export interface Progress {
  months: MonthOfProgress[]
  effect: EffectFigures | null
}

/** What has come of it, month by month, worked out from dated facts; the oldest first. */
export async function progressReport(desk: Desk, count: number): Promise<Progress> {
  const days = monthEnds(desk.today, count)
  const requests = new Map(
    requestsByMonth(desk.store, addDays(desk.today, -staleAfterDays)).map(one => [one.month, one]),
  )
  const replies = new Map(repliesByMonth(desk.store, days[0]?.slice(0, 7) ?? '').map(one => [one.month, one.people]))
  const effect = await effectFigures(desk)
  const added = additions(desk.store)
  const profileOn = pastProfile(desk)
  const months: MonthOfProgress[] = []
  for (const day of days) {
    const month = day.slice(0, 7)
    const facts = await outreachFacts(desk, day, added)
    const outreach = outreachOf(facts).score
    const { sent, accepted, settled } = requests.get(month) ?? { sent: 0, accepted: 0, settled: 0 }
    months.push({
      month,
      contacts: facts.contacts,
      outreach,
      effect: day === desk.today ? (effect?.score ?? null) : product(profileOn(day), outreach),
      reach: beyond(facts),
      requests: sent,
      accepted,
      settled,
      acceptance: settled === 0 ? null : Math.round((100 * accepted) / settled),
      replies: replies.get(month) ?? 0,
    })
  }
  return { months, effect }
}
