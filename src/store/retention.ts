import type { Day } from '../model/day.ts'
import { dropEmptyConversations } from './erase.ts'
import { scrubIsDue } from './scrub.ts'
import { change, row, type Store } from './store.ts'

export interface Aged {
  messages: number
  /** Invitations that still have their note. */
  notes: number
}

/** How much of what is kept is from before a day. */
export function agedBefore(store: Store, day: Day): Aged {
  const sql = `SELECT (SELECT count(DISTINCT fingerprint) FROM message WHERE sent_at < unixepoch(@day)) AS messages,
    (SELECT count(*) FROM invitation WHERE sent_on < @day AND message IS NOT NULL) AS notes`
  return row<Aged>(store, sql, { day }) ?? { messages: 0, notes: 0 }
}

/**
 * Drops messages from before a day, the notes of invitations sent before it, and what plans and the journal of undo say
 * of either. To be called inside a transaction; the file has to be scrubbed after it.
 */
export function dropAged(store: Store, day: Day): void {
  for (const sql of [
    'DELETE FROM message WHERE sent_at < unixepoch(?)',
    'UPDATE invitation SET message = NULL WHERE sent_on < ? AND message IS NOT NULL',
    "DELETE FROM plan_item WHERE params ->> '$.since' < ?",
    "DELETE FROM journal WHERE tbl = 'message' AND before ->> '$.sent_at' < unixepoch(?)",
    `UPDATE journal SET before = json_set(before, '$.message', NULL)
      WHERE tbl = 'invitation' AND before ->> '$.sent_on' < ?`,
    "DELETE FROM journal WHERE tbl = 'plan_item' AND before ->> '$.params' ->> '$.since' < ?",
  ])
    change(store, sql, day)
  dropEmptyConversations(store)
  change(store, 'UPDATE counter SET value = value + 1')
  scrubIsDue(store)
}
