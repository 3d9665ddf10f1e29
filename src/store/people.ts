import { meId, type Person } from '../model/person.ts'
import { row, rows, type Store } from './store.ts'

/** What is kept of a person on the person's own row; `p` is the table. */
export const personColumns = `p.id, p.slug, p.name, p.company, p.position, p.place, p.country, p.email, p.wanted,
  p.contact_count AS contactCount, p.contact_count_open AS contactCountOpen, p.mutual_count AS mutualCount`

export type PersonRow = Omit<Person, 'wanted' | 'contactCountOpen'> & { wanted: number; contactCountOpen: number }

export function asPerson(found: PersonRow): Person {
  return { ...found, wanted: found.wanted === 1, contactCountOpen: found.contactCountOpen === 1 }
}

/** Someone other than the user, or null. */
export function personById(store: Store, id: number): Person | null {
  return only(store, 'FROM person p WHERE p.id = ?', id)
}

export function personBySlug(store: Store, slug: string): Person | null {
  const former = 'FROM former_address f JOIN person p ON p.id = f.person WHERE f.slug = ?'
  return only(store, 'FROM person p WHERE p.slug = ?', slug) ?? only(store, former, slug)
}

/** @param key the alias, folded */
export function personByAlias(store: Store, key: string): Person | null {
  return only(store, 'FROM alias JOIN person p ON p.id = alias.person WHERE alias_key = ?', key)
}

export interface NamedPerson {
  id: number
  /** The name, folded. */
  nameKey: string
}

/** Everyone but the user whose folded name holds `part`; everyone where it is empty. */
export function peopleNamed(store: Store, part: string): NamedPerson[] {
  const sql = 'SELECT id, name_key AS nameKey FROM person WHERE id <> ? AND instr(name_key, ?) > 0 ORDER BY id'
  return rows(store, sql, meId, part)
}

function only(store: Store, from: string, key: unknown): Person | null {
  const found = row<PersonRow>(store, `SELECT ${personColumns} ${from} AND p.id <> ?`, key, meId)
  return found && asPerson(found)
}

/** Everyone but the user, with what names them. */
export function everyone(store: Store): Pick<Person, 'id' | 'slug' | 'name'>[] {
  return rows(store, "SELECT id, slug, name FROM person WHERE id <> ? AND name <> '' ORDER BY name_key, id", meId)
}

/** Those whom the user marked as wanted. */
export function wantedByHand(store: Store): number[] {
  return rows<{ id: number }>(store, 'SELECT id FROM person WHERE wanted = 1 ORDER BY id').map(({ id }) => id)
}

/** What a line about a person shows. */
export type Profiled = Pick<Person, 'id' | 'slug' | 'name' | 'company' | 'position'>

export function profilesOf(store: Store, people: readonly number[]): Map<number, Profiled> {
  const sql = 'SELECT id, slug, name, company, position FROM person WHERE id IN (SELECT value FROM json_each(?))'
  return new Map(rows<Profiled>(store, sql, JSON.stringify(people)).map(found => [found.id, found]))
}
