import { rows, type Store } from './store.ts'

/** What of the past with someone gives a reason to write. */
export interface TieHistory {
  person: number
  name: string
  company: string | null
  position: string | null
  /** The user's latest note. */
  note: string | null
  /** How many recommendations the person wrote for the user. */
  recommended: number
  /** A skill for which the person endorsed the user. */
  endorsedFor: string | null
  /** Where the two met last. */
  metAt: string | null
}

/** The past with each of the people. */
export function tieHistories(store: Store, people: readonly number[]): TieHistory[] {
  const sql = `SELECT p.id AS person, p.name, p.company, p.position,
      (SELECT text FROM note WHERE person = p.id ORDER BY written_on DESC, id DESC LIMIT 1) AS note,
      (SELECT count(*) FROM recommendation WHERE person = p.id AND direction = 'received') AS recommended,
      (SELECT skill FROM endorsement WHERE person = p.id AND direction = 'received' ORDER BY given_on DESC, id LIMIT 1)
        AS endorsedFor,
      (SELECT event FROM meeting WHERE person = p.id ORDER BY met_on DESC, id DESC LIMIT 1) AS metAt
    FROM person p WHERE p.id IN (SELECT value FROM json_each(?))`
  return rows(store, sql, JSON.stringify(people))
}
