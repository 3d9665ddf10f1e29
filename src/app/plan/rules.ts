import { silentDays } from '../../coach/groups/advice.ts'
import { freshDays } from '../../coach/plan/job-changes.ts'
import { minutesOf, mostOf } from '../../coach/plan/propose.ts'
import { quietDays } from '../../coach/plan/quiet-ties.ts'
import { latestDays } from '../../coach/plan/replies.ts'
import { type PlanKind, planKinds } from '../../model/plan.ts'
import { staleAfterDays } from '../standing.ts'

/** How one kind of action comes into a week. */
export interface PlanRule {
  kind: PlanKind
  /** So many of them a week at most. */
  most: number
  minutes: number
  /** The time that it turns on, where there is one. */
  days: number | null
}

const days: Partial<Record<PlanKind, number>> = {
  reply: latestDays,
  'job-change': freshDays,
  'quiet-tie': quietDays,
  'stale-request': staleAfterDays,
  discussion: silentDays,
}

/** What a week can hold, in the order in which it is listed. */
export const planRules: PlanRule[] = planKinds.map(kind => ({
  kind,
  most: mostOf(kind),
  minutes: minutesOf(kind),
  days: days[kind] ?? null,
}))
