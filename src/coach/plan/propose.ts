import weights from '../../../data/weights/plan.json' with { type: 'json' }
import type { PlanKind, PlanParams } from '../../model/plan.ts'
import type { Proposal } from './proposal.ts'

/** A proposal with the minutes that its kind takes; `params.person` says whom it is about. */
export function proposal(
  kind: PlanKind,
  subject: string,
  principle: string,
  weight: number,
  { person, ...params }: PlanParams & { person?: number | null },
): Proposal {
  return { kind, subject, person: person ?? null, minutes: minutesOf(kind), principle, weight, params }
}

/** How many minutes one of a kind takes. */
export function minutesOf(kind: PlanKind): number {
  return weights[kind].minutes
}

/** How many of a kind one week holds at most. */
export function mostOf(kind: PlanKind): number {
  return weights[kind].most
}
