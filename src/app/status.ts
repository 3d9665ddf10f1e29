import { phaseOf } from '../coach/phase.ts'
import { addDays, type Day } from '../model/day.ts'
import type { Phase } from '../model/phase.ts'
import { latestImport } from '../store/import-runs.ts'
import { interestsOf } from '../store/interests.ts'
import type { Desk } from './desk.ts'
import { type EffectFigures, effectFigures } from './effect/effect.ts'
import { standing } from './standing.ts'

export interface NextAction {
  action: string
  why: string
  principle: string
  command: string
}

export interface Status {
  phase: Phase
  contacts: number
  hidden: number
  unconfirmed: number
  gone: number
  target: number
  pendingIncoming: number
  pendingOutgoing: number
  staleOutgoing: number
  groups: number
  /** The day of the newest export; null before the first. */
  asOf: Day | null
  /** The export is so old that much of it may no longer hold. */
  outdated: boolean
  /** P7; null without contacts. */
  effect: EffectFigures | null
  next: NextAction[]
}

const shown = 3
/** Half of the time after which an unanswered invitation expires. */
const outdatedAfterDays = 90

/** Where the user stands, and the next three things to do. */
export async function statusReport(desk: Desk): Promise<Status> {
  const { contacts, hidden, unconfirmed, gone, target, pendingIncoming, pendingOutgoing, staleOutgoing, groups } =
    standing(desk)
  const phase = phaseOf({ contacts, hidden, unconfirmed, target })
  const status = {
    phase,
    contacts,
    hidden,
    unconfirmed,
    gone,
    target,
    pendingIncoming,
    pendingOutgoing,
    staleOutgoing,
    groups,
    ...exportAge(desk),
    effect: await effectFigures(desk),
  }
  return { ...status, next: nextActions(status, desk) }
}

function exportAge({ store, today }: Desk): Pick<Status, 'asOf' | 'outdated'> {
  const asOf = latestImport(store)
  return { asOf, outdated: asOf !== null && asOf < addDays(today, -outdatedAfterDays) }
}

type Figures = Omit<Status, 'next'>

function nextActions(figures: Figures, { store, texts: { status }, numbers }: Desk): NextAction[] {
  const { contacts, unconfirmed, pendingIncoming, staleOutgoing, groups, phase } = figures
  const next = status.next
  const candidates: (NextAction | false)[] = [
    contacts + figures.hidden + figures.unconfirmed === 0 && {
      ...next.import(),
      principle: 'P13',
      command: 'handslag import PATH',
    },
    pendingIncoming > 0 && {
      ...next.triage[phase](numbers.count(pendingIncoming, ...status.invitations)),
      principle: phase === 'broad' ? 'P10' : 'P9',
      command: 'handslag triage',
    },
    staleOutgoing > 0 && {
      ...next.stale(numbers.count(staleOutgoing, ...status.requests)),
      principle: 'P1',
      command: 'handslag triage list --direction outgoing --stale',
    },
    unconfirmed > 0 && {
      ...next.unconfirmed(numbers.count(unconfirmed, ...status.accepted)),
      principle: 'P1',
      command: 'handslag triage list --status accepted --unconfirmed',
    },
    contacts > 0 && groups === 0 && { ...next.groups(), principle: 'P24', command: 'handslag groups add NAME --join' },
    contacts > 0 &&
      interestsOf(store).length === 0 && {
        ...next.interests(),
        principle: 'P11',
        command: 'handslag interests add topic TEXT',
      },
  ]
  return candidates.filter(candidate => candidate !== false).slice(0, shown)
}
