import type { Day } from '../model/day.ts'
import { meId, type RelationKind } from '../model/person.ts'
import { rows, type Store, statement } from './store.ts'

/** What a tie between the user and a contact rests on. */
export interface StoredTie {
  person: number
  mine: number
  theirs: number
  relations: RelationKind[]
  endorsements: number
  recommendations: number
  lastTouch: Day | null
}

/** The contacts with whom there is more than the tie itself, be it messages, praise or what the user says of it. */
export function knownTies(store: Store): StoredTie[] {
  const praise = countsOf(store, 'endorsement')
  const letters = countsOf(store, 'recommendation')
  const relations = relationsByPerson(store)
  const outside = touchesOutside(store)
  const ties: StoredTie[] = []
  for (const [person, touched, mine, theirs] of contactTalks(store)) {
    const kinds = relations.get(person) ?? []
    const [endorsements, recommendations] = [praise.get(person) ?? 0, letters.get(person) ?? 0]
    const lastTouch = latest(touched, outside.get(person) ?? '')
    ties.push({ person, mine, theirs, relations: kinds, endorsements, recommendations, lastTouch })
  }
  return ties
}

function latest(one: Day | '', other: Day | ''): Day | null {
  const later = other > one ? other : one
  return later === '' ? null : later
}

/**
 * The contacts of whom there are messages or other signs of a tie: the later of the day of the tie and of the latest
 * message, then the messages of the user's, and theirs. Rows as arrays: there are tens of thousands. The cross joins
 * keep the order in which SQLite takes the tables: messages by their index, then the one tie of each person.
 */
function contactTalks(store: Store): [number, Day | '', number, number][] {
  const tie = `JOIN connection c ON c.a = ${meId} AND c.b = person AND c.gone_on IS NULL`
  const sql = `SELECT person, max(coalesce(c.connected_on, ''), date(at, 'unixepoch')), mine, n - mine FROM (
      SELECT person, sum(mine) AS mine, count(*) AS n, max(sent_at) AS at FROM message GROUP BY person
    ) CROSS ${tie}
    UNION ALL
    SELECT person, coalesce(c.connected_on, ''), 0, 0 FROM (
      SELECT person FROM relation UNION SELECT person FROM endorsement UNION SELECT person FROM recommendation
    ) AS sign CROSS ${tie} WHERE NOT EXISTS (SELECT 1 FROM message WHERE message.person = sign.person)`
  return arrays(store, sql)
}

function countsOf(store: Store, table: 'endorsement' | 'recommendation'): Map<number, number> {
  return new Map(arrays<[number, number]>(store, `SELECT person, count(*) FROM ${table} GROUP BY person`))
}

function touchesOutside(store: Store): Map<number, Day> {
  const sql = `SELECT person, max(day) FROM (
      SELECT person, touched_on AS day FROM touch UNION ALL SELECT person, met_on FROM meeting WHERE met_on IS NOT NULL
    ) GROUP BY person`
  return new Map(arrays<[number, Day]>(store, sql))
}

function relationsByPerson(store: Store): Map<number, RelationKind[]> {
  const sql = 'SELECT person, json_group_array(kind) FROM relation GROUP BY person'
  return new Map(arrays<[number, string]>(store, sql).map(([person, kinds]) => [person, JSON.parse(kinds)]))
}

function arrays<Row>(store: Store, sql: string): Row[] {
  return statement(store, sql).raw().all() as Row[]
}

/** What a list of people needs to say of each. */
export function introductions(
  store: Store,
  people: readonly number[],
): Map<number, { name: string; company: string | null }> {
  const sql = 'SELECT id, name, company FROM person WHERE id IN (SELECT value FROM json_each(?))'
  const found = rows<{ id: number; name: string; company: string | null }>(store, sql, JSON.stringify(people))
  return new Map(found.map(({ id, ...introduction }) => [id, introduction]))
}
