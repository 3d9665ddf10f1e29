import type { Day } from '../model/day.ts'
import { meId } from '../model/person.ts'
import { rows, type Store } from './store.ts'

interface Named {
  person: number
  name: string
  company: string | null
}

export interface Unanswered extends Named {
  /** The day of their latest question, where they asked since `askedSince`; else of their latest message. */
  since: Day
  asks: number
  pitches: number
}

/**
 * What others wrote since `since`, and nothing of the user's after it: no message, no touch or meeting outside the
 * network. Whoever has an invitation waiting is left to the triage, and whoever is gone cannot be written to.
 */
export function unanswered(store: Store, since: Day, askedSince: Day): Unanswered[] {
  const sql = `WITH own AS (
      SELECT person, max(sent_at) AS at FROM message WHERE mine = 1 AND sent_at >= unixepoch(@since) GROUP BY person
    ), theirs AS (
      SELECT m.person, max(m.sent_at) AS at, max(m.pitches) AS pitches,
        max(m.sent_at) FILTER (WHERE m.asks = 1 AND m.sent_at >= unixepoch(@askedSince)) AS asked
      FROM message m LEFT JOIN own ON own.person = m.person
      WHERE m.mine = 0 AND m.sent_at >= unixepoch(@since) AND m.sent_at > coalesce(own.at, 0) GROUP BY m.person
    )
    SELECT p.id AS person, p.name, p.company, date(coalesce(asked, at), 'unixepoch') AS since,
      asked IS NOT NULL AS asks, pitches
    FROM theirs JOIN person p ON p.id = person
    WHERE NOT EXISTS (SELECT 1 FROM invitation i WHERE i.person = p.id AND i.state = 'pending')
      AND NOT EXISTS (SELECT 1 FROM connection c WHERE c.a = ${meId} AND c.b = p.id AND c.gone_on IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM touch t WHERE t.person = p.id AND t.touched_on >= date(at, 'unixepoch'))
      AND NOT EXISTS (SELECT 1 FROM meeting g WHERE g.person = p.id AND g.met_on > date(at, 'unixepoch'))
    ORDER BY at DESC, p.id`
  return rows(store, sql, { since, askedSince })
}

export interface StoredChange extends Named {
  position: string | null
  field: 'company' | 'position'
  before: string | null
  after: string | null
  seenOn: Day
}

/** Changes of employer or position since `since` among the contacts, the oldest first. */
export function contactChanges(store: Store, since: Day): StoredChange[] {
  const sql = `SELECT p.id AS person, p.name, p.company, p.position, c.field, c.before, c.after, c.seen_on AS seenOn
    FROM change c JOIN person p ON p.id = c.person JOIN connection t ON t.a = ${meId} AND t.b = p.id
    WHERE c.seen_on >= ? AND c.field IN ('company', 'position') AND t.gone_on IS NULL ORDER BY p.id, c.seen_on, c.id`
  return rows(store, sql, since)
}

export interface Outsider {
  /** Null for an entry of the address book that no file ties to a person, and that has nobody's name. */
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
      AND (p.wanted = 1 OR p.place IS NOT NULL OR p.position IS NOT NULL OR coalesce(p.company, cp.company) IS NOT NULL
        OR EXISTS (SELECT 1 FROM relation WHERE person = p.id) OR EXISTS (SELECT 1 FROM tag WHERE person = p.id))
    GROUP BY p.id
    UNION ALL
    SELECT NULL, max(name), company, max(title), 0, '[]', '[]', NULL, NULL FROM contact_point cp
    WHERE person IS NULL AND company IS NOT NULL AND name <> ''
      AND NOT EXISTS (SELECT 1 FROM person p WHERE p.name_key = cp.name_key) GROUP BY name_key, company`
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

/** Where the user works or has worked, the present ones first. */
export function ownCompanies(store: Store): { company: string; current: number }[] {
  return rows(
    store,
    'SELECT company, max(ended IS NULL) AS current FROM position GROUP BY company ORDER BY current DESC',
  )
}

/** Connection requests sent on or after `since`. */
export function requestsSince(store: Store, since: Day): number {
  const sql = "SELECT count(*) AS n FROM invitation WHERE direction = 'outgoing' AND sent_on >= ?"
  return rows<{ n: number }>(store, sql, since)[0]?.n ?? 0
}
