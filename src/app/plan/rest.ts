import type { Proposal } from '../../coach/plan/proposal.ts'
import { addDays, type Day } from '../../model/day.ts'
import { impersonalKinds, type PlanItem, type PlanKind } from '../../model/plan.ts'

/** Nobody comes twice in so many days unless something changed. */
export const restDays = 30

type Told = Pick<PlanItem, 'params'>

/**
 * Whether a proposal may come now: long enough after this person, or this thing, was proposed, or where something has
 * happened since; not while it is put off, and an occasion that was used or passed over is gone for good.
 *
 * @param before  what earlier weeks proposed, the oldest first
 */
export function mayComeAgain(before: readonly PlanItem[], week: Day, today: Day): (proposal: Proposal) => boolean {
  const rested = addDays(week, -restDays)
  const ofSubject = bySubject(before)
  return proposal => {
    const earlier = ofSubject.get(subjectOf(proposal)) ?? []
    const same = earlier.findLast(({ kind }) => kind === proposal.kind)
    if (same && isOver(same, proposal, today)) return false
    const latest = earlier.findLast(item => item.week >= rested)
    if (!latest || latest.state === 'snoozed') return true
    if (impersonalKinds.has(proposal.kind)) return latest.state === 'open' || routine.has(proposal.kind)
    return same ? newsOf(proposal) > newsOf(same) : newsOf(proposal) >= latest.week
  }
}

function isOver(earlier: PlanItem, proposal: Proposal, today: Day): boolean {
  if (newsOf(proposal) > newsOf(earlier)) return false
  const { state, until } = earlier
  if (state === 'snoozed') return until !== null && until > today
  return state !== 'open' && occasionOf(earlier) !== null
}

/** The day of the message or the change that makes it an occasion. */
function occasionOf({ params }: Told): string | null {
  const day = params.since ?? params.seenOn ?? null
  return day === null ? null : String(day)
}

/** The day of the latest that the proposal knows to have happened. */
function newsOf(told: Told): string {
  return occasionOf(told) ?? String(told.params.lastTouch ?? '')
}

function subjectOf({ person, subject }: Pick<PlanItem, 'person' | 'subject'>): string {
  return person === null ? subject : `p${person}`
}

function bySubject(items: readonly PlanItem[]): Map<string, PlanItem[]> {
  const found = new Map<string, PlanItem[]>()
  for (const item of items) {
    const same = found.get(subjectOf(item))
    if (same) same.push(item)
    else found.set(subjectOf(item), [item])
  }
  return found
}

/** What a week always has room for, done or not in the week before. */
const routine = new Set<PlanKind>(['triage', 'stale-request', 'discussion'])
