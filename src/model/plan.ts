import type { Day } from './day.ts'

/** What a week's plan can hold, in the order in which it is listed. */
export const planKinds = [
  'reply',
  'triage',
  'job-change',
  'keep-in-touch',
  'quiet-tie',
  'worked-with',
  'wanted',
  'stale-request',
  'discussion',
  'join-group',
  'profile',
] as const

export type PlanKind = (typeof planKinds)[number]

/** What is about no person. */
export const impersonalKinds: ReadonlySet<PlanKind> = new Set<PlanKind>([
  'triage',
  'stale-request',
  'discussion',
  'join-group',
  'profile',
])

/** What sends a connection request. */
export const requestKinds: ReadonlySet<PlanKind> = new Set<PlanKind>(['worked-with', 'wanted'])

/** A natural reason to write: what the user noted, what is new, what the two share; at last how they are getting on. */
export type ReasonToWrite = 'note' | 'new-job' | 'recommended' | 'shared-employer' | 'met' | 'endorsed' | 'work' | 'ask'

/** What the sentences about a planned action need. */
export type PlanParams = Record<string, string | number | null>

export type PlanState = 'open' | 'done' | 'skipped' | 'snoozed'

/** An action of one week's list. */
export interface PlanItem {
  id: number
  /** The Monday of its week. */
  week: Day
  /** Its place on the list, from 1. */
  number: number
  kind: PlanKind
  /** What it is about, so that the same thing is known again: `p7`, `g3`, `headline`. */
  subject: string
  person: number | null
  minutes: number
  principle: string
  params: PlanParams
  state: PlanState
  /** The day on which a snoozed one returns. */
  until: Day | null
}
