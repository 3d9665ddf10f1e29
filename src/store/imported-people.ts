import { fold } from '../language/fold.ts'
import type { Day } from '../model/day.ts'
import { meId } from '../model/person.ts'
import { Batch, nextId } from './batch.ts'
import { keepFormerAddress } from './former-addresses.ts'
import { change, row, rows, type Store } from './store.ts'

/** What an export can say of a person. */
export interface ImportedFields {
  name: string
  company: string | null
  position: string | null
  email: string | null
}

export interface StoredPerson extends ImportedFields {
  /** The day of the export that gave these fields. */
  asOf: Day | null
  /** Fields that the user typed, comma between. */
  byHand: string
}

/** Everyone but the user, by what tells them apart. */
export function identities(store: Store): { id: number; slug: string | null; nameKey: string }[] {
  return rows(store, 'SELECT id, slug, name_key AS nameKey FROM person WHERE id <> ?', meId)
}

/** Other names of people, folded. */
export function aliases(store: Store): { person: number; key: string }[] {
  return rows(store, 'SELECT person, alias_key AS key FROM alias')
}

/** E-mail addresses of people; one that several have is left out. */
export function emailOwners(store: Store): { person: number; email: string }[] {
  const sql = `SELECT min(id) AS person, email FROM person WHERE email IS NOT NULL AND id <> ?
    GROUP BY lower(email) HAVING count(*) = 1`
  return rows(store, sql, meId)
}

/** @returns the new person's id */
export function addPerson(store: Store, slug: string | null, name: string): number {
  return change(store, 'INSERT INTO person (slug, name, name_key) VALUES (?, ?, ?)', slug, name, fold(name)).id
}

const columns = ['id', 'slug', 'name', 'name_key', 'company', 'position', 'email', 'as_of']

/** Adds people by the ten thousand. */
export class PersonInserter {
  readonly batch: Batch
  #next: number

  constructor(store: Store) {
    this.batch = new Batch(store, 'person', columns)
    this.#next = nextId(store, 'person')
  }

  /** @returns the id that the new person will have; nobody else may be added before `batch.flush` */
  add(slug: string | null, nameKey: string, { name, company, position, email }: ImportedFields, asOf: Day): number {
    const id = this.#next++
    this.batch.add(id, slug, name, nameKey, company, position, email, asOf)
    return id
  }
}

export function personFields(store: Store, id: number): StoredPerson {
  const sql = 'SELECT name, company, position, email, as_of AS asOf, by_hand AS byHand FROM person WHERE id = ?'
  const found = row<StoredPerson>(store, sql, id)
  if (!found) throw new Error(`person ${id} is gone`)
  return found
}

export function savePersonFields(store: Store, id: number, fields: ImportedFields, asOf: Day): void {
  const { name, company, position, email } = fields
  const sql = 'UPDATE person SET name = ?, name_key = ?, company = ?, position = ?, email = ?, as_of = ? WHERE id = ?'
  change(store, sql, name, fold(name), company, position, email, asOf, id)
}

/** Somebody's profile has a new address; by the one before they are known still. */
export function moveToAddress(store: Store, id: number, slug: string): void {
  keepFormerAddress(store, id, slug)
  change(store, 'UPDATE person SET slug = ? WHERE id = ?', slug, id)
}

/** Gives a person first known by address alone the name that a file brings. */
export function saveName(store: Store, id: number, name: string): void {
  change(store, 'UPDATE person SET name = ?, name_key = ? WHERE id = ?', name, fold(name), id)
}

/** Gives a person first known by name the address that a file brings. One that is there stays. */
export function saveSlug(store: Store, id: number, slug: string): void {
  change(store, 'UPDATE person SET slug = ? WHERE id = ? AND slug IS NULL', slug, id)
}

/** Notes that a field differs between two exports. */
export function addChange(
  store: Store,
  person: number,
  field: string,
  [before, after]: [string | null, string | null],
  seenOn: Day,
): void {
  const sql = 'INSERT INTO change (person, field, before, after, seen_on) VALUES (?, ?, ?, ?, ?)'
  change(store, sql, person, field, before, after, seenOn)
}
