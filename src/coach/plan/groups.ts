import { type Day, daysBetween } from '../../model/day.ts'
import { showId } from '../../model/ids.ts'
import type { Proposal } from './proposal.ts'
import { proposal } from './propose.ts'

export interface PlanGroup {
  group: number
  name: string
  members: number | null
  joined: boolean
  /** How many of the user's interests its name holds. */
  matches: number
  lastContribution: Day | null
}

/** So long a group may be left without a word. */
export const silentDays = 30

/** P21, P24: a suggested group to join, the most relevant first. */
export function groupsToJoin(groups: readonly PlanGroup[]): Proposal[] {
  return groups
    .filter(({ joined }) => !joined)
    .map(({ group, name, members, matches }) =>
      proposal('join-group', showId('group', group), 'P24', matches + Math.log10(1 + (members ?? 0)) / 10, { name }),
    )
}

/** P21: a group of one's own in which one has said nothing for a month. */
export function discussions(groups: readonly PlanGroup[], today: Day): Proposal[] {
  return groups
    .filter(({ joined }) => joined)
    .map(group => ({ ...group, silent: group.lastContribution ? daysBetween(group.lastContribution, today) : 3650 }))
    .filter(({ silent }) => silent >= silentDays)
    .map(({ group, name, matches, silent, lastContribution }) =>
      proposal('discussion', showId('group', group), 'P21', matches + silent / 3650, { name, lastContribution }),
    )
}
