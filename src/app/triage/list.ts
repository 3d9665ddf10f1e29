import { phaseOf, placesLeft } from '../../coach/phase.ts'
import { type Judgement, judge } from '../../coach/strategy.ts'
import { mentions } from '../../language/mentions.ts'
import { addDays } from '../../model/day.ts'
import { readId } from '../../model/ids.ts'
import type { Invitation, InvitationState } from '../../model/invitation.ts'
import type { Phase } from '../../model/phase.ts'
import { type InvitationWithPerson, invitations } from '../../store/invitations.ts'
import { peopleTagged } from '../../store/senders.ts'
import { momentOf } from '../contacts/filter.ts'
import type { Desk } from '../desk.ts'
import { gainsOf } from '../reach/gains.ts'
import { staleAfterDays, standing } from '../standing.ts'
import { pendingCases } from './cases.ts'
import type { TriageOrder } from './choices.ts'
import { type TriageRow, triageRow } from './row.ts'

export interface TriageFilter {
  direction?: Invitation['direction']
  status?: InvitationState | 'all'
  /** Accepts that no export has shown. */
  unconfirmed?: boolean
  /** Sent more than three weeks ago. */
  stale?: boolean
  /** Sent on or after this day, or so long ago: `2026-01-01`, `6w`. */
  since?: string
  company?: string
  place?: string
  /** All of them must be there. */
  tag?: string[]
  sort?: TriageOrder
  limit?: number | undefined
}

/** Where the user stands, as every answer to an invitation changes it. */
export interface TriageStanding {
  phase: Phase
  contacts: number
  hidden: number
  unconfirmed: number
  target: number
  /** Contacts missing to the target. */
  places: number
}

export interface TriageList extends TriageStanding {
  invitations: TriageRow[]
  /** How many there are before `limit`. */
  found: number
}

/** Invitations in the order in which to answer them, each pending one with advice and its reasons. */
export function triageList(desk: Desk, filter: TriageFilter = {}): TriageList {
  const state = triageStanding(desk)
  const { direction = 'incoming', status = filter.unconfirmed ? 'accepted' : 'pending' } = filter
  const judged = direction === 'incoming' && status === 'pending' ? judgePending(desk, state.places) : undefined
  const all = judged ?? invitations(desk.store, direction, status === 'all' ? null : status).map(found => ({ found }))
  const wanted = matches(desk, filter)
  const listed: Listed[] = all.filter(({ found }) => wanted(found))
  const rows = listed.map(({ found, judgement }) => triageRow(desk, found, judgement)).toSorted(byOrder(filter.sort))
  const shown = rows.slice(0, filter.limit)
  return { ...state, invitations: judged ? withGains(desk, shown) : shown, found: rows.length }
}

function withGains({ store }: Pick<Desk, 'store'>, rows: readonly TriageRow[]): TriageRow[] {
  const idOf = ({ person }: TriageRow) => readId('person', person.id) ?? 0
  const gains = gainsOf(store, rows.map(idOf))
  return rows.map(row => {
    const gain = gains.get(idOf(row))
    return gain ? { ...row, gain: { ...gain, known: true } } : row
  })
}

/** The phase, and what it follows from. */
export function triageStanding(desk: Pick<Desk, 'store' | 'today'>): TriageStanding {
  const counted = standing(desk)
  const { contacts, hidden, unconfirmed, target } = counted
  return { phase: phaseOf(counted), contacts, hidden, unconfirmed, target, places: placesLeft(counted) }
}

interface Listed {
  found: InvitationWithPerson
  judgement?: Judgement
}

/** All pending ones are judged together, whatever is listed of them: the places are shared by all. */
function judgePending(desk: Desk, places: number): Listed[] {
  const { pending, cases } = pendingCases(desk)
  const byId = new Map(pending.map(found => [found.id, found]))
  return judge(cases, places).flatMap(judgement => {
    const found = byId.get(judgement.invitation.id)
    return found ? [{ found, judgement }] : []
  })
}

function matches(desk: Desk, filter: TriageFilter): (found: InvitationWithPerson) => boolean {
  const { unconfirmed, stale, company, place, tag = [] } = filter
  const since = filter.since === undefined ? undefined : momentOf(filter.since, desk.today)
  const staleBefore = addDays(desk.today, -staleAfterDays)
  const tagged = tag.map(one => peopleTagged(desk.store, one))
  return found =>
    (!unconfirmed || found.unconfirmed) &&
    (!stale || (found.sentOn !== null && found.sentOn < staleBefore)) &&
    (since === undefined || (found.sentOn !== null && found.sentOn >= since)) &&
    (company === undefined || mentions(found.company, company)) &&
    (place === undefined || mentions(found.place, place)) &&
    tagged.every(people => people.has(found.person))
}

function byOrder(order: TriageOrder = 'advice'): (one: TriageRow, other: TriageRow) => number {
  if (order === 'name') return (one, other) => one.person.name.localeCompare(other.person.name, 'sv')
  if (order === 'sent') return (one, other) => (other.sentOn ?? '').localeCompare(one.sentOn ?? '')
  if (order === 'confidence') return (one, other) => (other.confidence ?? -1) - (one.confidence ?? -1)
  return () => 0
}
