import { type Day, dayOf, type Instant } from '../model/day.ts'
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
  for (const [person, connectedOn, mine, theirs, at] of contactTalks(store)) {
    const kinds = relations.get(person) ?? []
    const [endorsements, recommendations] = [praise.get(person) ?? 0, letters.get(person) ?? 0]
    if (at === null && kinds.length + endorsements + recommendations === 0) continue
    const lastTouch = latest(connectedOn, at === null ? null : dayOf(at), outside.get(person) ?? null)
    ties.push({ person, mine, theirs, relations: kinds, endorsements, recommendations, lastTouch })
  }
  return ties
}

function latest(...days: (Day | null)[]): Day | null {
  return days.reduce((one, other) => ((other ?? '') > (one ?? '') ? other : one), null)
}

/**
 * Contacts with the day of the tie, the messages of the user's and theirs, and the latest. Rows as arrays: there are
 * tens of thousands.
 */
function contactTalks(store: Store): [number, Day | null, number, number, Instant | null][] {
  const sql = `WITH talk AS MATERIALIZED (
      SELECT person, sum(mine) AS mine, count(*) AS n, max(sent_at) AS at FROM message GROUP BY person
    )
    SELECT b, connected_on, coalesce(mine, 0), coalesce(n - mine, 0), at
    FROM connection LEFT JOIN talk ON talk.person = b WHERE a = ${meId} AND gone_on IS NULL ORDER BY b`
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

/** What a sentence about people needs: name, company, and the user's latest note on them. */
export function introductions(
  store: Store,
  people: readonly number[],
): Map<number, { name: string; company: string | null; note: string | null }> {
  const sql = `SELECT id, name, company,
      (SELECT text FROM note WHERE person = p.id ORDER BY written_on DESC, id DESC LIMIT 1) AS note
    FROM person p WHERE id IN (SELECT value FROM json_each(?))`
  const found = rows<{ id: number; name: string; company: string | null; note: string | null }>(
    store,
    sql,
    JSON.stringify(people),
  )
  return new Map(found.map(({ id, ...introduction }) => [id, introduction]))
}
