import type { Day } from '../model/day.ts'
import type { RelationKind } from '../model/person.ts'
import { row, rows, type Store } from './store.ts'

/** How the user knows someone, as recorded. */
export function relationsTo(store: Store, person: number): RelationKind[] {
  const sql = 'SELECT kind FROM relation WHERE person = ? ORDER BY id'
  return rows<{ kind: RelationKind }>(store, sql, person).map(({ kind }) => kind)
}

/** The language that most of someone's messages to the user are in; null where there are none. */
export function languageOf(store: Store, person: number): string | null {
  const sql = `SELECT language FROM message WHERE person = ? AND mine = 0 AND language IS NOT NULL AND language <> 'other'
    GROUP BY language ORDER BY count(*) DESC LIMIT 1`
  return row<{ language: string }>(store, sql, person)?.language ?? null
}

export interface SentRequest {
  text: string
  to: string
  sentOn: Day | null
}

/** Every note that the user sent with an invitation, the latest first. */
export function sentRequests(store: Store): SentRequest[] {
  const sql = `SELECT i.message AS text, p.name AS "to", i.sent_on AS sentOn FROM invitation i JOIN person p ON p.id = i.person
    WHERE i.direction = 'outgoing' AND i.message IS NOT NULL AND i.message <> '' ORDER BY i.sent_on DESC, i.id DESC`
  return rows(store, sql)
}
