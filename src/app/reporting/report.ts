import type { Day } from '../../model/day.ts'
import { storedMe } from '../../store/me.ts'
import type { Desk } from '../desk.ts'
import { listGroups } from '../groups/list.ts'
import type { GroupRecord } from '../groups/record.ts'
import { type WeekPlan, weekPlan } from '../plan/week.ts'
import { type ProfileReport, profileReport } from '../profile/profile.ts'
import { type Status, statusReport } from '../status.ts'
import { type TriageList, triageList } from '../triage/list.ts'
import { anonymous, withoutNotes } from './anonymous.ts'
import { type Growth, growthReport } from './growth.ts'
import { type NetworkMap, networkMap } from './network-map.ts'
import { type RequestsOfVerdict, requestsReport } from './requests.ts'

/** Everything that the report shows. */
export interface Report {
  today: Day
  /** People are numbers. */
  anonymous: boolean
  name: string | null
  status: Status
  profile: Pick<ProfileReport, 'score' | 'items'>
  growth: Growth
  network: NetworkMap
  plan: WeekPlan
  invitations: TriageList
  groups: GroupRecord[]
  requests: RequestsOfVerdict[]
}

/** Gathers the report. With `hideNames`, people are numbers in all of it, and what they wrote is left out. */
export function fullReport(desk: Desk, hideNames: boolean): Report {
  const spoken = hideNames ? withoutNotes(desk) : desk
  const { score, items } = profileReport(desk)
  const report: Report = {
    today: desk.today,
    anonymous: hideNames,
    name: storedMe(desk.store).name || null,
    status: statusReport(desk),
    profile: { score, items },
    growth: growthReport(desk),
    network: networkMap(desk),
    plan: weekPlan(spoken),
    invitations: triageList(desk),
    groups: listGroups(desk),
    requests: requestsReport(desk),
  }
  return hideNames ? anonymous(desk, report) : report
}
