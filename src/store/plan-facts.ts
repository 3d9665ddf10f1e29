import type { Day } from '../model/day.ts'
import { meId, type RelationKind } from '../model/person.ts'
import { rows, type Store } from './store.ts'

interface Named {
  person: number
  name: string
  company: string | null
}

/** The latest messages since `since` that the other wrote, where that one was the last word. */
export function lastWords(store: Store, since: Day): (Named & { since: Day; asks: number; pitches: number })[] {
  const sql = `SELECT person, name, company, date(at, 'unixepoch') AS since, asks, pitches FROM (
      SELECT person, max(sent_at) AS at, mine, asks, pitches FROM message WHERE sent_at >= unixepoch(?) GROUP BY person
    ) JOIN person p ON p.id = person WHERE mine = 0 ORDER BY at DESC`
  return rows(store, sql, since)
}

/** Changes of employer or position since `since` among the contacts, the latest of each person. */
export function contactChanges(store: Store, since: Day): (Named & { position: string | null; seenOn: Day })[] {
  const sql = `SELECT p.id AS person, p.name, p.company, p.position, max(c.seen_on) AS seenOn
    FROM change c JOIN person p ON p.id = c.person JOIN connection t ON t.a = ${meId} AND t.b = p.id
    WHERE c.seen_on >= ? AND c.field IN ('company', 'position') AND t.gone_on IS NULL GROUP BY p.id ORDER BY p.id`
  return rows(store, sql, since)
}

export interface StoredTie extends Named {
  mine: number
  theirs: number
  relations: RelationKind[]
  endorsements: number
  recommendations: number
  lastTouch: Day | null
  note: string | null
}

/** What is known of the ties to contacts with whom there is more than the tie itself. */
export function knownTies(store: Store): StoredTie[] {
  const sql = `WITH
    talk AS (SELECT person, sum(mine) AS mine, sum(1 - mine) AS theirs, max(sent_at) AS at FROM message GROUP BY person),
    praise AS (SELECT person, count(*) AS n FROM endorsement GROUP BY person),
    letters AS (SELECT person, count(*) AS n FROM recommendation GROUP BY person),
    said AS (SELECT person, json_group_array(kind) AS kinds FROM relation GROUP BY person)
    SELECT p.id AS person, p.name, p.company, coalesce(talk.mine, 0) AS mine, coalesce(talk.theirs, 0) AS theirs,
      coalesce(praise.n, 0) AS endorsements, coalesce(letters.n, 0) AS recommendations, said.kinds AS relations,
      nullif(max(coalesce(t.connected_on, ''), coalesce(date(talk.at, 'unixepoch'), ''),
        coalesce((SELECT max(touched_on) FROM touch WHERE person = p.id), ''),
        coalesce((SELECT max(met_on) FROM meeting WHERE person = p.id), '')), '') AS lastTouch,
      (SELECT text FROM note WHERE person = p.id ORDER BY written_on DESC, id DESC LIMIT 1) AS note
    FROM connection t JOIN person p ON p.id = t.b
      LEFT JOIN talk ON talk.person = p.id LEFT JOIN praise ON praise.person = p.id
      LEFT JOIN letters ON letters.person = p.id LEFT JOIN said ON said.person = p.id
    WHERE t.a = ${meId} AND t.gone_on IS NULL
      AND (talk.person IS NOT NULL OR praise.n > 0 OR letters.n > 0 OR said.kinds IS NOT NULL) ORDER BY p.id`
  const found = rows<Omit<StoredTie, 'relations'> & { relations: string | null }>(store, sql)
  return found.map(tie => ({ ...tie, relations: JSON.parse(tie.relations ?? '[]') }))
}

export interface Outsider {
  /** Null for an entry of the address book that no file ties to a profile. */
  person: number | null
  name: string
  company: string | null
  relations: string[]
  tags: string[]
  wanted: boolean
  position: string | null
  /** A contact of the user's who knows this person. */
  via: string | null
}

/** People who are no contacts and have no open invitation, and of whom the user or the address book says something. */
export function outsiders(store: Store): Outsider[] {
  const sql = `SELECT p.id AS person, p.name, coalesce(p.company, cp.company) AS company, p.position, p.wanted,
      (SELECT json_group_array(kind) FROM relation WHERE person = p.id) AS relations,
      (SELECT json_group_array(tag) FROM tag WHERE person = p.id) AS tags,
      (SELECT v.name FROM connection k JOIN person v ON v.id = CASE k.a WHEN p.id THEN k.b ELSE k.a END
        JOIN connection t ON t.a = ${meId} AND t.b = v.id AND t.gone_on IS NULL
        WHERE p.id IN (k.a, k.b) AND ${meId} NOT IN (k.a, k.b) ORDER BY v.id LIMIT 1) AS via
    FROM person p LEFT JOIN contact_point cp ON cp.person = p.id
    WHERE p.id <> ${meId} AND p.name <> ''
      AND NOT EXISTS (SELECT 1 FROM connection WHERE a = ${meId} AND b = p.id)
      AND NOT EXISTS (SELECT 1 FROM invitation WHERE person = p.id AND state IN ('pending', 'declined', 'ignored'))
    GROUP BY p.id
    UNION ALL
    SELECT NULL, name, company, title, 0, '[]', '[]', NULL FROM contact_point
    WHERE person IS NULL AND company IS NOT NULL`
  return rows<Omit<Outsider, 'relations' | 'tags' | 'wanted'> & { relations: string; tags: string; wanted: number }>(
    store,
    sql,
  ).map(found => ({
    ...found,
    relations: JSON.parse(found.relations),
    tags: JSON.parse(found.tags),
    wanted: found.wanted === 1,
  }))
}

/** Where the user works or has worked. */
export function ownCompanies(store: Store): string[] {
  return rows<{ company: string }>(store, 'SELECT DISTINCT company FROM position').map(({ company }) => company)
}

/** The user's groups and the suggested ones, with the day of the latest contribution. */
export function planGroups(
  store: Store,
): { group: number; name: string; members: number | null; joined: number; lastContribution: Day | null }[] {
  const sql = `SELECT g.id AS "group", g.name, g.members, g.state = 'joined' AS joined,
      (SELECT date(max(made_at), 'unixepoch') FROM contribution WHERE member_group = g.id) AS lastContribution
    FROM member_group g WHERE g.state IN ('joined', 'suggested') ORDER BY g.id`
  return rows(store, sql)
}

/** Connection requests sent on or after `since`. */
export function requestsSince(store: Store, since: Day): number {
  const sql = "SELECT count(*) AS n FROM invitation WHERE direction = 'outgoing' AND sent_on >= ?"
  return rows<{ n: number }>(store, sql, since)[0]?.n ?? 0
}
