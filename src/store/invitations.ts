import type { Day } from '../model/day.ts'
import type { Invitation, InvitationState } from '../model/invitation.ts'
import { meId } from '../model/person.ts'
import { change, row, rows, type Store } from './store.ts'

export interface InvitationWithPerson extends Invitation {
  name: string
  slug: string | null
  company: string | null
  position: string | null
  place: string | null
  /** True for an accept that no export has shown yet. */
  unconfirmed: boolean
}

type InvitationRow = Omit<InvitationWithPerson, 'inferred' | 'unconfirmed'> & { inferred: number; unconfirmed: number }

const selected = `SELECT i.id, i.person, i.direction, i.sent_on AS sentOn, i.message, i.state, i.inferred,
    i.decided_on AS decidedOn, i.because, i.asked_on AS askedOn,
    p.name, p.slug, p.company, p.position, p.place,
    i.state = 'accepted' AND i.direction = 'incoming' AND coalesce(c.source = 'decision' AND c.gone_on IS NULL, 0)
      AS unconfirmed
  FROM invitation i JOIN person p ON p.id = i.person LEFT JOIN connection c ON c.a = ${meId} AND c.b = i.person`

/** Invitations with the other party, the newest first; all states where none is named. */
export function invitations(
  store: Store,
  direction: Invitation['direction'],
  state: InvitationState | null,
): InvitationWithPerson[] {
  const sql = `${selected} WHERE i.direction = ? AND i.state = coalesce(?, i.state) ORDER BY i.sent_on DESC, i.id DESC`
  return rows<InvitationRow>(store, sql, direction, state).map(asInvitation)
}

export function invitationById(store: Store, id: number): InvitationWithPerson | null {
  const found = row<InvitationRow>(store, `${selected} WHERE i.id = ?`, id)
  return found && asInvitation(found)
}

/** The invitation between the user and a person: a waiting one first, then the newest. */
export function invitationOf(store: Store, person: number): InvitationWithPerson | null {
  const order = "ORDER BY i.state = 'pending' DESC, i.sent_on DESC, i.id DESC LIMIT 1"
  const found = row<InvitationRow>(store, `${selected} WHERE i.person = ? ${order}`, person)
  return found && asInvitation(found)
}

/** Notes a request that the user sent. @returns its id */
export function addSentRequest(store: Store, person: number, sentOn: Day, message: string): number {
  const sql = `INSERT INTO invitation (person, direction, sent_on, message, state, inferred)
    VALUES (?, 'outgoing', ?, ?, 'pending', 0)`
  return change(store, sql, person, sentOn, message).id
}

export function saveDecision(store: Store, id: number, state: InvitationState, on: Day, because: string | null): void {
  const sql = 'UPDATE invitation SET state = ?, inferred = 0, decided_on = ?, because = ? WHERE id = ?'
  change(store, sql, state, on, because, id)
}

/** An invitation that was asked about waits, whatever it did before. */
export function saveAsked(store: Store, id: number, on: Day, because: string | null): void {
  const sql = `UPDATE invitation SET state = 'pending', asked_on = ?, because = ?,
    inferred = CASE state WHEN 'pending' THEN inferred ELSE 0 END WHERE id = ?`
  change(store, sql, on, because, id)
}

/** Takes the decision back, or where there is none, the asking: it is pending, and the next import may infer anew. */
export function clearDecision(store: Store, id: number): void {
  const sql = `UPDATE invitation SET state = 'pending', inferred = 1, decided_on = NULL, because = NULL,
      asked_on = CASE state WHEN 'pending' THEN NULL ELSE asked_on END
    WHERE id = ?`
  change(store, sql, id)
}

/** @returns whether the person was not followed before */
export function follow(store: Store, person: number, since: Day): boolean {
  return change(store, 'INSERT OR IGNORE INTO follow (person, since) VALUES (?, ?)', person, since).changes > 0
}

function asInvitation(found: InvitationRow): InvitationWithPerson {
  return { ...found, inferred: found.inferred === 1, unconfirmed: found.unconfirmed === 1 }
}
