import type { Day } from '../../model/day.ts'
import { storedMe } from '../../store/me.ts'
import type { Desk } from '../desk.ts'
import { type EffectReport, effectReport } from '../effect/effect.ts'
import { type AdvisedGroup, groupAdvice } from '../groups/advice.ts'
import { type Outbox, outbox } from '../outbox/outbox.ts'
import { type WeekPlan, weekPlan } from '../plan/week.ts'
import { type ProfileReport, profileReport } from '../profile/profile.ts'
import { type Reach, reach } from '../reach/reach.ts'
import { type Status, statusReport } from '../status.ts'
import { type TriageList, triageList } from '../triage/list.ts'
import { anonymous, withoutNotes } from './anonymous.ts'
import { type Growth, growthReport } from './growth.ts'
import { type NetworkMap, networkMap } from './network-map.ts'

/** Everything that the report shows. */
export interface Report {
  today: Day
  /** People are numbers. */
  anonymous: boolean
  name: string | null
  status: Status
  /** Null without contacts. */
  effect: EffectReport | null
  profile: Pick<ProfileReport, 'score' | 'items'>
  reach: Reach
  growth: Growth
  network: NetworkMap
  plan: WeekPlan
  invitations: TriageList
  groups: AdvisedGroup[]
  requests: Outbox
}

/** Gathers the report. With `hideNames`, people are numbers in all of it, and what they wrote is left out. */
export async function fullReport(desk: Desk, hideNames: boolean): Promise<Report> {
  const spoken = hideNames ? withoutNotes(desk) : desk
  const { score, items } = profileReport(desk)
  const status = await statusReport(desk)
  const network = networkMap(desk)
  const { groups } = groupAdvice(desk)
  const report: Report = {
    today: desk.today,
    anonymous: hideNames,
    name: storedMe(desk.store).name || null,
    status,
    effect: await effectReport(desk),
    profile: { score, items },
    reach: reach(desk, {}),
    growth: growthReport(desk),
    network,
    plan: weekPlan(spoken),
    invitations: triageList(desk),
    groups,
    requests: outbox(desk),
  }
  return hideNames ? anonymous(desk, report) : report
}
