import type { Day } from '../model/day.ts'
import { meId } from '../model/person.ts'
import { Batch } from './batch.ts'
import { change, row, rows, type Store } from './store.ts'

export interface Tie {
  id: number
  source: string
  connectedOn: Day | null
  goneOn: Day | null
}

/** The user's own tie to a person. */
export function tieTo(store: Store, person: number): Tie | null {
  const sql = `SELECT id, source, connected_on AS connectedOn, gone_on AS goneOn FROM connection WHERE a = ? AND b = ?`
  return row(store, sql, meId, person)
}

/** Adds ties that the export shows. */
export class TieInserter {
  readonly #batch: Batch

  /** @param people those whom the ties refer to */
  constructor(store: Store, people: Batch) {
    this.#batch = new Batch(store, 'connection', ['a', 'b', 'source', 'connected_on', 'gone_on'], { before: people })
  }

  add(person: number, connectedOn: Day | null, goneOn: Day | null): void {
    this.#batch.add(meId, person, 'export', connectedOn, goneOn)
  }

  flush(): void {
    this.#batch.flush()
  }
}

/** Notes that an export shows the tie: an accept is confirmed by it, and one that was gone is back. */
export function saveTie(store: Store, tie: Tie): void {
  const sql = 'UPDATE connection SET source = ?, connected_on = ?, gone_on = ? WHERE id = ?'
  change(store, sql, tie.source, tie.connectedOn, tie.goneOn, tie.id)
}

/** People with this name whom the user is tied to since this day. */
export function contactsNamed(store: Store, nameKey: string, connectedOn: Day | null): number[] {
  const sql = `SELECT person.id AS id FROM person JOIN connection ON a = ? AND b = person.id
    WHERE name_key = ? AND connected_on IS ? ORDER BY person.id`
  return rows<{ id: number }>(store, sql, meId, nameKey, connectedOn).map(({ id }) => id)
}

export interface ShownTie {
  id: number
  person: number
  connectedOn: Day | null
}

/** Ties that an export showed and that are not gone. */
export function shownTies(store: Store): ShownTie[] {
  const sql = `SELECT id, b AS person, connected_on AS connectedOn FROM connection
    WHERE a = ? AND source = 'export' AND gone_on IS NULL ORDER BY id`
  return rows(store, sql, meId)
}

/** Removes the user's tie to a person. */
export function dropTie(store: Store, person: number): void {
  change(store, 'DELETE FROM connection WHERE a = ? AND b = ?', meId, person)
}

export function markGone(store: Store, tie: number, on: Day): void {
  change(store, 'UPDATE connection SET gone_on = ? WHERE id = ?', on, tie)
}

/** How many contacts with a hidden profile there are for each day of connecting. */
export function hiddenContacts(store: Store): Map<Day, number> {
  const sql = 'SELECT connected_on AS day, people FROM hidden_contact'
  return new Map(rows<{ day: Day; people: number }>(store, sql).map(({ day, people }) => [day, people]))
}

export function saveHidden(store: Store, day: Day, people: number): void {
  if (people === 0) {
    change(store, 'DELETE FROM hidden_contact WHERE connected_on = ?', day)
    return
  }
  const sql = `INSERT INTO hidden_contact (connected_on, people) VALUES (?, ?)
    ON CONFLICT (connected_on) DO UPDATE SET people = excluded.people WHERE people <> excluded.people`
  change(store, sql, day, people)
}
