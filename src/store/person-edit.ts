import { fold } from '../language/fold.ts'
import { change, row, type Store } from './store.ts'

/** The columns of a person that the user can type. */
export interface PersonFields {
  name: string
  slug: string | null
  company: string | null
  position: string | null
  place: string | null
  country: string | null
  email: string | null
  wanted: boolean
  contactCount: number | null
  contactCountOpen: boolean
  mutualCount: number | null
}

export type PersonField = keyof PersonFields

const columnOf: Record<PersonField, string> = {
  name: 'name',
  slug: 'slug',
  company: 'company',
  position: 'position',
  place: 'place',
  country: 'country',
  email: 'email',
  wanted: 'wanted',
  contactCount: 'contact_count',
  contactCountOpen: 'contact_count_open',
  mutualCount: 'mutual_count',
}

/** A new person of whom only the name is known. @returns the id */
export function insertPerson(store: Store, name: string): number {
  return change(store, 'INSERT INTO person (name, name_key) VALUES (?, ?)', name, fold(name)).id
}

/** Writes what the user typed and notes the fields in `by_hand`, so that an import leaves them alone. */
export function editByHand(store: Store, person: number, fields: Partial<PersonFields>): void {
  const typed = Object.keys(fields) as PersonField[]
  for (const field of typed) {
    const value = fields[field]
    const stored = typeof value === 'boolean' ? Number(value) : value
    change(store, `UPDATE person SET ${columnOf[field]} = ? WHERE id = ?`, stored, person)
  }
  if (fields.name !== undefined) change(store, 'UPDATE person SET name_key = ? WHERE id = ?', fold(fields.name), person)
  const byHand = new Set([...fieldsByHand(store, person), ...typed.map(field => columnOf[field])])
  change(store, 'UPDATE person SET by_hand = ? WHERE id = ?', [...byHand].join(','), person)
}

/** The columns of `person` that the user typed and an import leaves alone. */
export function fieldsByHand(store: Store, person: number): string[] {
  const found = row<{ fields: string }>(store, 'SELECT by_hand AS fields FROM person WHERE id = ?', person)
  return (found?.fields ?? '').split(',').filter(field => field !== '')
}

export function addAlias(store: Store, person: number, alias: string): void {
  change(store, 'INSERT INTO alias (person, alias, alias_key) VALUES (?, ?, ?)', person, alias, fold(alias))
}
