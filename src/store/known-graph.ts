import type { Day } from '../model/day.ts'
import { meId } from '../model/person.ts'
import { change, row, rows, type Store, statement } from './store.ts'

/** Calls `visit` for every tie that is not gone, be it the user's or between others. */
export function eachTie(store: Store, visit: (a: number, b: number) => void): void {
  const all = statement<[number, number]>(store, 'SELECT a, b FROM connection WHERE gone_on IS NULL').raw().iterate()
  for (const [a, b] of all) visit(a, b)
}

/** The highest numbers given to a person and to a tie. */
export function lastIds(store: Store): { person: number; tie: number } {
  const sql = `SELECT (SELECT coalesce(max(id), 0) FROM person) AS person,
    (SELECT coalesce(max(id), 0) FROM connection) AS tie`
  return row<{ person: number; tie: number }>(store, sql) ?? { person: 0, tie: 0 }
}

/** People who gave their own list of contacts. */
export function tellers(store: Store): number[] {
  const sql = 'SELECT DISTINCT told_by AS id FROM connection WHERE told_by IS NOT NULL ORDER BY told_by'
  return rows<{ id: number }>(store, sql).map(({ id }) => id)
}

/** The user's contacts in the order in which they became so; first those of whom no day is known. */
export function contactsByDay(store: Store): { person: number; day: Day | '' }[] {
  const sql = `SELECT b AS person, coalesce(connected_on, '') AS day FROM connection
    WHERE a = ${meId} AND gone_on IS NULL ORDER BY day, person`
  return rows(store, sql)
}

/** How many contacts a contact of the user's has (`open`: or more), and how many of them are the user's too. */
export interface ContactCount {
  person: number
  count: number
  open: boolean
  mutual: number | null
}

/** The user's contacts of whom it is known how many contacts they have. */
export function contactCounts(store: Store): ContactCount[] {
  const sql = `SELECT p.id AS person, contact_count AS count, contact_count_open AS open, mutual_count AS mutual
    FROM connection c
    JOIN person p ON p.id = c.b WHERE c.a = ${meId} AND c.gone_on IS NULL AND contact_count > 0`
  const found = rows<Omit<ContactCount, 'open'> & { open: number }>(store, sql)
  return found.map(({ open, ...counted }) => ({ ...counted, open: open === 1 }))
}

/** Everyone but the user of whom it is known where they work. */
export function peopleWithCompany(store: Store): { id: number; company: string }[] {
  return rows(store, `SELECT id, company FROM person WHERE company IS NOT NULL AND id <> ${meId} ORDER BY id`)
}

/** The members known by name of the groups that the user is in. */
export function membersOfOwnGroups(store: Store): number[] {
  const sql = `SELECT DISTINCT person AS id FROM membership m JOIN member_group g ON g.id = m.member_group
    WHERE g.state = 'joined' ORDER BY person`
  return rows<{ id: number }>(store, sql).map(({ id }) => id)
}

/** Those who wait for an answer of the user's. */
export function inviters(store: Store): number[] {
  const sql = `SELECT DISTINCT person AS id FROM invitation WHERE state = 'pending' AND direction = 'incoming'`
  return rows<{ id: number }>(store, sql).map(({ id }) => id)
}

/** Those whom the user has turned down, and those who have a request of the user's to answer. */
export function settledInviters(store: Store): number[] {
  const sql = `SELECT DISTINCT person AS id FROM invitation WHERE state IN ('declined', 'ignored')
    OR (state = 'pending' AND direction = 'outgoing')`
  return rows<{ id: number }>(store, sql).map(({ id }) => id)
}

/** Whether any tie between two others is known. */
export function othersAreTied(store: Store): boolean {
  return row(store, `SELECT 1 FROM connection WHERE a > ${meId} LIMIT 1`) !== null
}

/** Adds a tie that the list of `owner` tells of, or notes that it does. @returns false where that was known */
export function addToldTie(store: Store, owner: number, other: number, connectedOn: Day | null): boolean {
  const sql = `INSERT INTO connection (a, b, source, told_by, connected_on) VALUES (?, ?, 'owner', ?, ?)
    ON CONFLICT (a, b) DO UPDATE SET told_by = excluded.told_by WHERE told_by IS NULL AND a <> ${meId}`
  return change(store, sql, Math.min(owner, other), Math.max(owner, other), owner, connectedOn).changes > 0
}

/** Adds a tie that a file of ties tells of. @returns false where it was known */
export function addTie(store: Store, one: number, other: number): boolean {
  const sql = "INSERT OR IGNORE INTO connection (a, b, source) VALUES (?, ?, 'edges')"
  return change(store, sql, Math.min(one, other), Math.max(one, other)).changes > 0
}
