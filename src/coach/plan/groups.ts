import { type Day, daysBetween } from '../../model/day.ts'
import { showId } from '../../model/ids.ts'
import { type GroupPart, groupStep } from '../groups/advice.ts'
import type { Proposal } from './proposal.ts'
import { proposal } from './propose.ts'

export interface PlanGroup extends GroupPart {
  group: number
  name: string
  members: number | null
  /** The interest of the user's that its name holds, or null. */
  interest: string | null
}

/** P21, P24: a suggested group to join, the most relevant first. */
export function groupsToJoin(groups: readonly PlanGroup[]): Proposal[] {
  return groups
    .filter(({ joined }) => !joined)
    .map(({ group, name, members, relevance, interest }) => {
      const weight = (relevance ?? 0) + Math.log10(1 + (members ?? 0)) / 10
      return proposal('join-group', showId('group', group), 'P24', weight, { name, interest })
    })
}

const neverDays = 3650

/** P21: a group of one's own in which one has said nothing, or nothing for a month; none that is better left. */
export function discussions(groups: readonly PlanGroup[], today: Day): Proposal[] {
  return groups
    .filter(part => ['begin', 'take-part'].includes(groupStep(part, today)))
    .map(({ group, name, relevance, lastContribution }) => {
      const silent = lastContribution ? daysBetween(lastContribution, today) : neverDays
      const weight = (relevance ?? 0) + silent / neverDays
      return proposal('discussion', showId('group', group), 'P21', weight, { name, lastContribution })
    })
}
