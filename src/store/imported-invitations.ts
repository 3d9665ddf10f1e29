import type { Day } from '../model/day.ts'
import { meId } from '../model/person.ts'
import { change, row, type Store } from './store.ts'

interface Sent {
  person: number
  direction: 'incoming' | 'outgoing'
  sentOn: Day | null
  message: string | null
}

/** Stores an invitation that is not there yet; its state is inferred once all files are read. */
export function storeInvitation(store: Store, sent: Sent): 'added' | 'updated' | 'unchanged' {
  const { person, direction, sentOn, message } = sent
  const find = 'SELECT id, message FROM invitation WHERE person = ? AND direction = ? AND sent_on IS ?'
  const known = row<{ id: number; message: string | null }>(store, find, person, direction, sentOn)
  if (!known) {
    const sql = `INSERT INTO invitation (person, direction, sent_on, message, state, inferred)
      VALUES (?, ?, ?, ?, 'pending', 1)`
    change(store, sql, person, direction, sentOn, message)
    return 'added'
  }
  if (known.message !== null || message === null) return 'unchanged'
  change(store, 'UPDATE invitation SET message = ? WHERE id = ?', message, known.id)
  return 'updated'
}

/**
 * Works out the state of every invitation on which nobody decided: whoever is or was among the contacts has accepted;
 * the rest are pending, or expired where they were sent before `expiredBefore`, counted from the day of the newest
 * export, so that the same export gives the same states whenever it is read.
 */
export function inferStates(store: Store, expiredBefore: Day): void {
  const inferred = `CASE WHEN EXISTS (SELECT 1 FROM connection WHERE a = ${meId} AND b = invitation.person) THEN 'accepted'
    WHEN sent_on < ? THEN 'expired' ELSE 'pending' END`
  const sql = `UPDATE invitation SET state = ${inferred} WHERE inferred = 1 AND state <> ${inferred}`
  change(store, sql, expiredBefore, expiredBefore)
}
