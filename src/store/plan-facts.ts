import type { Day } from '../model/day.ts'
import { meId } from '../model/person.ts'
import { rows, type Store } from './store.ts'

interface Named {
  person: number
  name: string
  company: string | null
}

/**
 * The latest messages since `since` that the other wrote, where that one was the last word. Whoever has an invitation
 * waiting is left to the triage.
 */
export function lastWords(store: Store, since: Day): (Named & { since: Day; asks: number; pitches: number })[] {
  const sql = `SELECT person, name, company, date(at, 'unixepoch') AS since, asks, pitches FROM (
      SELECT person, max(sent_at) AS at, mine, asks, pitches FROM message WHERE sent_at >= unixepoch(?) GROUP BY person
    ) JOIN person p ON p.id = person
    WHERE mine = 0 AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.person = p.id AND i.state = 'pending')
    ORDER BY at DESC`
  return rows(store, sql, since)
}

/** Changes of employer or position since `since` among the contacts, the latest of each person. */
export function contactChanges(store: Store, since: Day): (Named & { position: string | null; seenOn: Day })[] {
  const sql = `SELECT p.id AS person, p.name, p.company, p.position, max(c.seen_on) AS seenOn
    FROM change c JOIN person p ON p.id = c.person JOIN connection t ON t.a = ${meId} AND t.b = p.id
    WHERE c.seen_on >= ? AND c.field IN ('company', 'position') AND t.gone_on IS NULL GROUP BY p.id ORDER BY p.id`
  return rows(store, sql, since)
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
  place: string | null
}

/**
 * People who are no contacts, and of whom the user or the address book says something. Left out is with whom an
 * invitation, either way, is open, was turned down, or was sent since `invitedSince`, whatever became of it.
 */
export function outsiders(store: Store, invitedSince: Day): Outsider[] {
  const sql = `WITH introducer AS (
      SELECT person, min(via) AS via FROM (
        SELECT a AS person, b AS via FROM connection WHERE a > ${meId}
        UNION ALL SELECT b, a FROM connection WHERE a > ${meId}
      ) JOIN connection t ON t.a = ${meId} AND t.b = via AND t.gone_on IS NULL GROUP BY person)
    SELECT p.id AS person, p.name, coalesce(p.company, cp.company) AS company, p.position, p.wanted,
      (SELECT json_group_array(kind) FROM relation WHERE person = p.id) AS relations,
      (SELECT json_group_array(tag) FROM tag WHERE person = p.id) AS tags,
      (SELECT name FROM person WHERE id = introducer.via) AS via, p.place
    FROM person p LEFT JOIN contact_point cp ON cp.person = p.id LEFT JOIN introducer ON introducer.person = p.id
    WHERE p.id <> ${meId} AND p.name <> ''
      AND NOT EXISTS (SELECT 1 FROM connection WHERE a = ${meId} AND b = p.id)
      AND NOT EXISTS (SELECT 1 FROM invitation
        WHERE person = p.id AND (state IN ('pending', 'declined', 'ignored') OR sent_on >= ?))
      AND (p.wanted = 1 OR p.position IS NOT NULL OR coalesce(p.company, cp.company) IS NOT NULL
        OR EXISTS (SELECT 1 FROM relation WHERE person = p.id) OR EXISTS (SELECT 1 FROM tag WHERE person = p.id))
    GROUP BY p.id
    UNION ALL
    SELECT NULL, name, company, title, 0, '[]', '[]', NULL, NULL FROM contact_point
    WHERE person IS NULL AND company IS NOT NULL`
  return rows<Omit<Outsider, 'relations' | 'tags' | 'wanted'> & { relations: string; tags: string; wanted: number }>(
    store,
    sql,
    invitedSince,
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
