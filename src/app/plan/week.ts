import type { Proposal } from '../../coach/plan/proposal.ts'
import { chooseWeek, type WeekLimits, type WeekSoFar } from '../../coach/plan/week.ts'
import { addDays, type Day, mondayOf } from '../../model/day.ts'
import { showId } from '../../model/ids.ts'
import { impersonalKinds, type PlanItem, type PlanState, requestKinds } from '../../model/plan.ts'
import { adoptEntry } from '../../store/address-book.ts'
import { addPlan, planBefore, planOfWeek } from '../../store/plan.ts'
import type { Desk } from '../desk.ts'
import { weekLimits } from './limits.ts'
import { allProposals, occasionDays } from './proposals.ts'
import { mayComeAgain } from './rest.ts'
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
  /** How much else there would be to do, for which the week has no room. */
  leftOut: number
  /** P20: how many requests more the week would hold if a premium account let them all have a note. */
  premiumWouldAdd: number
}

/**
 * P11–P13: this week's list. It is made when it is first asked for and keeps its order; what turns up later in the week
 * is added where there is room, and where the user sets a narrower limit, what no longer fits is left out.
 */
export function weekPlan(desk: Desk): WeekPlan {
  const { store } = desk
  const week = mondayOf(desk.today)
  const limits = weekLimits(desk, week)
  const proposals = new Map(allProposals(desk).map(proposal => [keyOf(proposal), proposal]))
  const listed = planOfWeek(store, week)
  const soFar = weekSoFar(listed, proposals)
  const fresh = freshOf(desk, week, listed, proposals)
  const chosen = chooseWeek(fresh, limits, soFar)
  const left = new Set(soFar.open.filter(proposal => !chosen.includes(proposal)).map(keyOf))
  addPlan(store, week, listed.length, () =>
    chosen
      .filter(proposal => !soFar.open.includes(proposal))
      .map(proposal => withPerson(store, proposal))
      .map(proposal => {
        proposals.set(keyOf(proposal), proposal)
        return proposal
      }),
  )
  const actions = planOfWeek(store, week)
    .filter(item => isAboutSomebody(item) && !(item.state === 'open' && left.has(keyOf(item))))
    .map(item => asAction(item, proposals.get(keyOf(item)), desk))
  return {
    week,
    minutes: actions.reduce((sum, { minutes }) => sum + minutes, 0),
    limits,
    actions,
    leftOut: soFar.open.length + fresh.length - chosen.length,
    premiumWouldAdd: withoutNotes([...soFar.open, ...fresh], limits),
  }
}

type ByKey = ReadonlyMap<string, Proposal>

function weekSoFar(listed: readonly PlanItem[], proposals: ByKey): WeekSoFar {
  const items = listed.filter(isAboutSomebody)
  const stillOpen = (item: PlanItem) => (item.state === 'open' ? proposals.get(keyOf(item)) : undefined)
  return {
    settled: items.filter(item => stillOpen(item) === undefined),
    open: items.flatMap(item => stillOpen(item) ?? []),
  }
}

/** What this week has not listed yet, and earlier weeks do not stand against. */
function freshOf({ store, today }: Desk, week: Day, listed: readonly PlanItem[], proposals: ByKey): Proposal[] {
  const known = new Set(listed.map(keyOf))
  const isFree = mayComeAgain(planBefore(store, addDays(week, -occasionDays), week), week, today)
  return [...proposals].flatMap(([key, proposal]) => (!known.has(key) && isFree(proposal) ? [proposal] : []))
}

/** After an undo of the import that brought somebody, an item is about nobody. */
function isAboutSomebody({ kind, person }: PlanItem): boolean {
  return person !== null || impersonalKinds.has(kind)
}

function keyOf({ kind, subject }: Pick<PlanItem, 'kind' | 'subject'>): string {
  return `${kind} ${subject}`
}

/** Somebody of the address book becomes a person, whom commands can name. */
function withPerson(store: Desk['store'], proposal: Proposal): Proposal {
  const { kind, person, subject, params } = proposal
  if (person !== null || impersonalKinds.has(kind)) return proposal
  const adopted = adoptEntry(store, subject, params.company === null ? null : String(params.company))
  return { ...proposal, person: adopted, subject: showId('person', adopted) }
}

/** How many requests would find room besides, were there a note for each of them. */
function withoutNotes(proposals: readonly Proposal[], limits: WeekLimits): number {
  if (limits.notes === null) return 0
  const requests = (notes: number | null) =>
    chooseWeek(proposals, { ...limits, notes }).filter(({ kind }) => requestKinds.has(kind)).length
  return Math.max(0, requests(null) - requests(limits.notes))
}

function asAction(item: PlanItem, now: Proposal | undefined, desk: Desk): PlannedAction {
  const state = item.state === 'open' && !now ? 'gone' : item.state
  const told = state === 'open' && now ? { ...item, params: now.params, minutes: now.minutes } : item
  const { number, kind, subject, principle, minutes, until } = told
  return { number, kind, subject, principle, minutes, state, until, ...textsOf(told, desk) }
}
