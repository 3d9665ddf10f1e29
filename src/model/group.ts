import type { Day } from './day.ts'

export const groupStates = ['joined', 'known', 'suggested', 'left'] as const

export type GroupState = (typeof groupStates)[number]

/** What one can say in a group. */
export const contributionKinds = ['comment', 'question', 'answer', 'post'] as const

export type ContributionKind = (typeof contributionKinds)[number]

/** A group on the platform, in whatever way the user has to do with it. */
export interface Group {
  id: number
  name: string
  url: string | null
  /** How many members it has, as told. */
  members: number | null
  state: GroupState
  /** The day on which the user joined. */
  since: Day | null
  /** How many of its members are people in the store. */
  people: number
}
