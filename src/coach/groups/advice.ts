import { type Day, daysBetween } from '../../model/day.ts'

/** What is known of the user's part in a group. */
export interface GroupPart {
  joined: boolean
  /** The day on which the user joined. */
  since: Day | null
  /** How many of the user's interests its name holds; null where the user has named none. */
  relevance: number | null
  lastContribution: Day | null
  /** Contributions that help, and those that sell. */
  helpful: number
  selling: number
}

/** What to do next in a group. */
export type GroupStep = 'join' | 'stop-selling' | 'leave' | 'begin' | 'take-part' | 'go-on'

/** So long a group may be left without a word. */
export const silentDays = 30
const uselessDays = 180

/** P21, P22, P24: the next step in a group; one that has given and got nothing for half a year may be left. */
export function groupStep(part: GroupPart, today: Day): GroupStep {
  const { joined, since, relevance, lastContribution, helpful, selling } = part
  if (!joined) return 'join'
  if (selling > helpful) return 'stop-selling'
  const silent = daysSince(lastContribution ?? since, today)
  if (relevance === 0 && silent >= uselessDays) return 'leave'
  if (lastContribution === null) return 'begin'
  return silent >= silentDays ? 'take-part' : 'go-on'
}

function daysSince(day: Day | null, today: Day): number {
  return day === null ? 0 : daysBetween(day, today)
}
