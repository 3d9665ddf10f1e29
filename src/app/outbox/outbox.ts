import { type RequestEvidence, requestEvidence } from '../../coach/outbox/evidence.ts'
import { lint } from '../../lint/lint.ts'
import { addDays, type Day } from '../../model/day.ts'
import { showId } from '../../model/ids.ts'
import type { InvitationState } from '../../model/invitation.ts'
import type { Verdict } from '../../model/message.ts'
import { profileUrl } from '../../model/person.ts'
import { type InvitationWithPerson, invitations } from '../../store/invitations.ts'
import type { Desk } from '../desk.ts'
import { factValue } from '../facts.ts'
import { staleAfterDays } from '../standing.ts'

export interface OutboxRow {
  id: string
  person: { id: string; name: string; url: string | null }
  sentOn: Day | null
  message: string | null
  state: InvitationState
  inferred: boolean
  /** The day from which it has waited too long; null for what is not stale. */
  staleSince: Day | null
  /** When the person can be asked again; null where nothing stands in the way or the request is not withdrawn. */
  askAgainOn: Day | null
  verdict: Verdict
}

export interface Outbox {
  requests: OutboxRow[]
  pending: number
  accepted: number
  stale: number
  evidence: RequestEvidence
}

/** The user's own requests, the latest first, and what they show of personal ones. */
export function outbox(desk: Pick<Desk, 'store' | 'today'>): Outbox {
  const sent = invitations(desk.store, 'outgoing', null)
  const again = factValue(desk, 'inviteAgainAfter')
  const requests = sent.map(found => outboxRow(found, desk.today, again))
  const settled = requests.filter(({ state, staleSince }) => state !== 'pending' || staleSince !== null)
  return {
    requests,
    pending: count(requests, ({ state }) => state === 'pending'),
    accepted: count(requests, ({ state }) => state === 'accepted'),
    stale: count(requests, ({ staleSince }) => staleSince !== null),
    evidence: requestEvidence(settled.map(({ verdict, state }) => ({ verdict, accepted: state === 'accepted' }))),
  }
}

function outboxRow(found: InvitationWithPerson, today: Day, again: number): OutboxRow {
  const { id, person, name, slug, sentOn, message, state, inferred, decidedOn } = found
  const stale = sentOn === null ? null : addDays(sentOn, staleAfterDays)
  return {
    id: showId('invitation', id),
    person: { id: showId('person', person), name, url: slug === null ? null : profileUrl(slug) },
    sentOn,
    message,
    state,
    inferred,
    staleSince: state === 'pending' && stale !== null && stale < today ? stale : null,
    askAgainOn: state === 'withdrawn' && decidedOn !== null ? addDays(decidedOn, again) : null,
    verdict: lint(message ?? '', { kind: 'request', to: name }).verdict,
  }
}

function count(rows: readonly OutboxRow[], holds: (row: OutboxRow) => boolean): number {
  return rows.filter(holds).length
}
