import type { Day } from '../model/day.ts'
import type { RegardDirection } from '../model/evidence.ts'
import { meId, type RelationKind } from '../model/person.ts'
import { rows, type Store } from './store.ts'

/** Whoever waits for an answer. Each query below asks about all of them at once. */
const senders = `SELECT person FROM invitation WHERE direction = 'incoming' AND state = 'pending'`

export interface SenderRow {
  person: number
  nameKey: string
  company: string | null
  asOf: Day | null
  wanted: number
  following: number
  contactCount: number | null
  contactCountOpen: number
  mutualCount: number | null
}

export function senderRows(store: Store): SenderRow[] {
  const sql = `SELECT p.id AS person, p.name_key AS nameKey, p.company, p.as_of AS asOf, p.wanted,
      f.id IS NOT NULL AS following, p.contact_count AS contactCount, p.contact_count_open AS contactCountOpen,
      p.mutual_count AS mutualCount
    FROM person p LEFT JOIN follow f ON f.person = p.id WHERE p.id IN (${senders})`
  return rows(store, sql)
}

/** Messages exchanged with each; instants are seconds since 1970. */
export function messagesWithSenders(store: Store) {
  const sql = `SELECT person, sum(mine) AS mine, sum(1 - mine) AS theirs, sum((1 - mine) * pitches) AS pitches,
      max(sent_at) AS last, max(CASE WHEN mine = 0 THEN sent_at END) AS lastOfTheirs
    FROM message WHERE person IN (${senders}) GROUP BY person`
  return rows<{
    person: number
    mine: number
    theirs: number
    pitches: number
    last: number
    lastOfTheirs: number | null
  }>(store, sql)
}

/** Address-book entries of theirs, or of their name where only one person in the store has it. */
export function addressesOfSenders(store: Store) {
  const sql = `SELECT person, company, title FROM contact_point WHERE person IN (${senders})
    UNION ALL
    SELECT p.id, c.company, c.title FROM person p JOIN contact_point c ON c.name_key = p.name_key AND c.person IS NULL
    WHERE p.id IN (${senders}) AND (SELECT count(*) FROM person q WHERE q.name_key = p.name_key) = 1`
  return rows<{ person: number; company: string | null; title: string | null }>(store, sql)
}

/** Employers that they were seen to leave, with the day of the export that showed it. */
export function formerEmployersOfSenders(store: Store) {
  const sql = `SELECT person, before AS company, seen_on AS seenOn FROM change
    WHERE field = 'company' AND before <> '' AND person IN (${senders}) ORDER BY seen_on DESC`
  return rows<{ person: number; company: string; seenOn: Day }>(store, sql)
}

export function notesOnSenders(store: Store) {
  return rows<{ person: number }>(store, `SELECT DISTINCT person FROM note WHERE person IN (${senders})`)
}

export function tagsOfSenders(store: Store) {
  const sql = `SELECT person, tag FROM tag WHERE person IN (${senders}) ORDER BY tag`
  return rows<{ person: number; tag: string }>(store, sql)
}

/** Everyone with this tag. */
export function peopleTagged(store: Store, tag: string): Set<number> {
  const found = rows<{ person: number }>(store, 'SELECT person FROM tag WHERE tag = ? COLLATE NOCASE', tag)
  return new Set(found.map(({ person }) => person))
}

export function meetingsWithSenders(store: Store) {
  const sql = `SELECT person, event, met_on AS "on" FROM meeting WHERE person IN (${senders}) ORDER BY id`
  return rows<{ person: number; event: string; on: Day | null }>(store, sql)
}

export function relationsToSenders(store: Store) {
  const sql = `SELECT person, kind FROM relation WHERE person IN (${senders}) ORDER BY id`
  return rows<{ person: number; kind: RelationKind }>(store, sql)
}

export function groupsSharedWithSenders(store: Store) {
  const sql = `SELECT m.person, g.name FROM membership m JOIN member_group g ON g.id = m.member_group
    WHERE g.state = 'joined' AND m.person IN (${senders}) ORDER BY g.name_key`
  return rows<{ person: number; name: string }>(store, sql)
}

/** How many of the user's contacts are known to be contacts of each. */
export function mutualContactsOfSenders(store: Store) {
  const sql = `WITH tie AS (
      SELECT a AS person, b AS other FROM connection WHERE a IN (${senders})
      UNION ALL SELECT b, a FROM connection WHERE b IN (${senders}) AND a <> ${meId})
    SELECT tie.person, count(*) AS count FROM tie
    JOIN connection mine ON mine.a = ${meId} AND mine.b = tie.other AND mine.gone_on IS NULL GROUP BY tie.person`
  return rows<{ person: number; count: number }>(store, sql)
}

/** The user's contacts among these folded names, each as it is written. The names lead: CROSS JOIN keeps their order. */
export function contactsWithNames(store: Store, nameKeys: readonly string[]): [nameKey: string, name: string][] {
  const sql = `SELECT p.name_key AS nameKey, p.name FROM (SELECT DISTINCT value FROM json_each(?)) wanted
    CROSS JOIN person p ON p.name_key = wanted.value
    CROSS JOIN connection c ON c.a = ${meId} AND c.b = p.id AND c.gone_on IS NULL`
  const found = rows<{ nameKey: string; name: string }>(store, sql, JSON.stringify(nameKeys))
  return found.map(({ nameKey, name }) => [nameKey, name])
}

export function regardOfSenders(store: Store, kind: 'recommendation' | 'endorsement') {
  const sql = `SELECT DISTINCT person, direction FROM ${kind} WHERE person IN (${senders}) ORDER BY direction`
  return rows<{ person: number; direction: RegardDirection }>(store, sql)
}

/** The user's own requests to them. */
export function requestsToSenders(store: Store) {
  const sql = `SELECT person, max(sent_on) AS "on" FROM invitation
    WHERE direction = 'outgoing' AND state <> 'withdrawn' AND person IN (${senders}) GROUP BY person`
  return rows<{ person: number; on: Day | null }>(store, sql)
}
