import { fold } from '../language/fold.ts'
import type { Day } from '../model/day.ts'
import type { RelationKind } from '../model/person.ts'
import { change, row, rows, type Store } from './store.ts'

export function addNote(store: Store, person: number, text: string, today: Day): void {
  change(store, "INSERT INTO note (person, text, written_on, source) VALUES (?, ?, ?, 'hand')", person, text, today)
}

export function tagsOf(store: Store, person: number): string[] {
  return rows<{ tag: string }>(store, 'SELECT tag FROM tag WHERE person = ?', person).map(({ tag }) => tag)
}

export function addTag(store: Store, person: number, tag: string): void {
  change(store, 'INSERT INTO tag (person, tag) VALUES (?, ?)', person, tag)
}

export function dropTag(store: Store, person: number, tag: string): void {
  change(store, 'DELETE FROM tag WHERE person = ? AND tag = ?', person, tag)
}

/** @returns false where the relation was there */
export function addRelation(store: Store, person: number, kind: RelationKind): boolean {
  return change(store, 'INSERT OR IGNORE INTO relation (person, kind) VALUES (?, ?)', person, kind).changes > 0
}

/** @returns false where there was none */
export function dropRelation(store: Store, person: number, kind: RelationKind): boolean {
  return change(store, 'DELETE FROM relation WHERE person = ? AND kind = ?', person, kind).changes > 0
}

export function addAlias(store: Store, person: number, alias: string): void {
  change(store, 'INSERT INTO alias (person, alias, alias_key) VALUES (?, ?, ?)', person, alias, fold(alias))
}

/** @returns false where the person has no such alias */
export function dropAlias(store: Store, person: number, alias: string): boolean {
  return change(store, 'DELETE FROM alias WHERE person = ? AND alias_key = ?', person, fold(alias)).changes > 0
}

/** Notes where the two met; the day is kept where none is given. @returns false where that was known */
export function saveMeeting(store: Store, person: number, event: string, metOn: Day | null): boolean {
  const known = row<{ id: number }>(store, 'SELECT id FROM meeting WHERE person = ? AND event = ?', person, event)
  if (!known) {
    change(store, 'INSERT INTO meeting (person, event, met_on) VALUES (?, ?, ?)', person, event, metOn)
    return true
  }
  const sql = 'UPDATE meeting SET met_on = @metOn WHERE id = @id AND @metOn IS NOT NULL AND met_on IS NOT @metOn'
  return change(store, sql, { id: known.id, metOn }).changes > 0
}
