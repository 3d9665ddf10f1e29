import type { Proposal } from '../../coach/plan/proposal.ts'
import { chooseWeek, type WeekLimits } from '../../coach/plan/week.ts'
import { addDays, type Day, mondayOf } from '../../model/day.ts'
import type { PlanItem, PlanState } from '../../model/plan.ts'
import { addPlan, planBefore, planOfWeek, snoozedItems } from '../../store/plan.ts'
import type { Desk } from '../desk.ts'
import { weekLimits } from './limits.ts'
import { allProposals } from './proposals.ts'
import { type PlanTexts, textsOf } from './sentences.ts'

export interface PlannedAction extends PlanTexts {
  number: number
  kind: PlanItem['kind']
  /** `p7` and the like. */
  subject: string
  principle: string
  minutes: number
  /** `gone` where its reason no longer holds: it has been done, or somebody else did it. */
  state: PlanState | 'gone'
  until: Day | null
}

export interface WeekPlan {
  /** The Monday of the week. */
  week: Day
  minutes: number
  limits: WeekLimits
  actions: PlannedAction[]
}

/** Nobody comes twice in so many days unless something changed. */
export const restDays = 30

/** P11–P13: this week's list. It is made when it is first asked for, and stays the same for the week. */
export function weekPlan(desk: Desk): WeekPlan {
  const { store, today } = desk
  const week = mondayOf(today)
  const limits = weekLimits(desk, week)
  const proposals = allProposals(desk)
  if (planOfWeek(store, week).length === 0) make(desk, week, proposals, limits)
  const current = new Set(proposals.map(({ kind, subject }) => `${kind} ${subject}`))
  const actions = planOfWeek(store, week).map(item => {
    const gone = item.state === 'open' && !current.has(`${item.kind} ${item.subject}`)
    return asAction(item, gone ? 'gone' : item.state, desk)
  })
  return { week, minutes: actions.reduce((sum, { minutes }) => sum + minutes, 0), limits, actions }
}

function make({ store, today }: Desk, week: Day, proposals: readonly Proposal[], limits: WeekLimits): void {
  const free = proposals.filter(isFree(planBefore(store, addDays(week, -restDays), week), snoozedItems(store), today))
  const items = chooseWeek(free, limits).map(({ weight: _, ...proposal }, index) => ({
    ...proposal,
    number: index + 1,
  }))
  addPlan(store, week, items)
}

/** Has it been long enough since this person was proposed, or has something happened since? */
function isFree(before: readonly PlanItem[], snoozed: readonly PlanItem[], today: Day) {
  const latest = new Map(before.map(item => [item.person ?? item.subject, item]))
  const asleep = new Set(snoozed.filter(({ until }) => until !== null && until > today).map(({ subject }) => subject))
  return ({ kind, subject, person, params }: Proposal): boolean => {
    if (asleep.has(subject)) return false
    const earlier = latest.get(person ?? subject)
    if (!earlier || earlier.state === 'snoozed') return true
    if (person === null) return earlier.state === 'open' || isRoutine(kind)
    const happened = params.since ?? params.seenOn ?? null
    return happened !== null && String(happened) >= earlier.week
  }
}

/** What a week always has room for, done or not in the week before. */
function isRoutine(kind: PlanItem['kind']): boolean {
  return kind === 'triage' || kind === 'stale-request' || kind === 'discussion'
}

function asAction(item: PlanItem, state: PlannedAction['state'], desk: Desk): PlannedAction {
  const { number, kind, subject, principle, minutes, until } = item
  return { number, kind, subject, principle, minutes, state, until, ...textsOf(item, desk) }
}
