import type { Day } from '../model/day.ts'
import { meId } from '../model/person.ts'
import { change, row, type Store } from './store.ts'

/**
 * Makes a person a contact because the user says so. One marked gone comes back, an accept is seen; a day that is
 * known stays. Invitations between the two that were pending have become this contact.
 */
export function makeContact(store: Store, person: number, connectedOn: Day | null, today: Day): void {
  const sql = `INSERT INTO connection (a, b, source, connected_on) VALUES (?, ?, 'hand', ?)
    ON CONFLICT (a, b) DO UPDATE SET gone_on = NULL, connected_on = coalesce(excluded.connected_on, connected_on),
      source = CASE source WHEN 'decision' THEN 'hand' ELSE source END`
  change(store, sql, meId, person, connectedOn)
  settleInvitations(store, person, today)
}

/** Between the user and a contact no invitation waits any more: it became the tie, on the tie's day. */
export function settleInvitations(store: Store, person: number, today: Day): void {
  const sql = `UPDATE invitation SET state = 'accepted', inferred = 1, decided_on = coalesce(tie.connected_on, ?)
    FROM connection tie WHERE tie.a = ? AND tie.b = person AND tie.gone_on IS NULL AND person = ? AND state = 'pending'`
  change(store, sql, today, meId, person)
}

/** With somebody who never was a contact after all, invitations that were settled by the tie wait again. */
export function unsettleInvitations(store: Store, person: number): void {
  const sql = `UPDATE invitation SET state = 'pending', decided_on = NULL
    WHERE person = @person AND state = 'accepted' AND inferred = 1
      AND NOT EXISTS (SELECT 1 FROM connection WHERE a = @me AND b = @person)`
  change(store, sql, { person, me: meId })
}

/** P1: an accept makes a contact at once; until an export shows it, the tie rests on the decision. */
export function tieByDecision(store: Store, person: number, on: Day): void {
  const sql = `INSERT INTO connection (a, b, source, connected_on) VALUES (?, ?, 'decision', ?)
    ON CONFLICT (a, b) DO UPDATE SET source = 'decision', connected_on = excluded.connected_on, gone_on = NULL
    WHERE gone_on IS NOT NULL`
  change(store, sql, meId, person, on)
}

/** Ends a tie that rests on a decision alone. */
export function untieDecision(store: Store, person: number): void {
  change(store, `DELETE FROM connection WHERE a = ? AND b = ? AND source = 'decision'`, meId, person)
}

/** @returns whether the person is a contact now, be it unconfirmed */
export function isContact(store: Store, person: number): boolean {
  return row(store, 'SELECT 1 FROM connection WHERE a = ? AND b = ? AND gone_on IS NULL', meId, person) !== null
}

/** Notes that two people know each other. @returns false where that was known */
export function link(store: Store, one: number, other: number): boolean {
  const sql = "INSERT OR IGNORE INTO connection (a, b, source) VALUES (?, ?, 'hand')"
  return change(store, sql, Math.min(one, other), Math.max(one, other)).changes > 0
}

/** @returns false where no tie between the two was known */
export function unlink(store: Store, one: number, other: number): boolean {
  const sql = 'DELETE FROM connection WHERE a = ? AND b = ?'
  return change(store, sql, Math.min(one, other), Math.max(one, other)).changes > 0
}
