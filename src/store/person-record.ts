import { fold } from '../language/fold.ts'
import { change, row, type Store } from './store.ts'

/** The whole row of a person. */
export interface PersonRecord {
  id: number
  slug: string | null
  name: string
  company: string | null
  position: string | null
  place: string | null
  country: string | null
  email: string | null
  as_of: string | null
  by_hand: string
  wanted: number
  contact_count: number | null
  contact_count_open: number
  mutual_count: number | null
}

const columns = [
  'slug',
  'name',
  'company',
  'position',
  'place',
  'country',
  'email',
  'as_of',
  'by_hand',
  'wanted',
  'contact_count',
  'contact_count_open',
  'mutual_count',
] as const satisfies readonly (keyof PersonRecord)[]

export function personRecord(store: Store, id: number): PersonRecord {
  const found = row<PersonRecord>(store, `SELECT id, ${columns.join(', ')} FROM person WHERE id = ?`, id)
  if (!found) throw new Error(`person ${id} is gone`)
  return found
}

export function savePersonRecord(store: Store, record: PersonRecord): void {
  const sets = columns.map(column => `${column} = @${column}`)
  change(store, `UPDATE person SET ${sets.join(', ')}, name_key = @name_key WHERE id = @id`, {
    ...record,
    name_key: fold(record.name),
  })
}

/** Deletes a person whom nothing names any more. */
export function deletePerson(store: Store, id: number): void {
  change(store, 'DELETE FROM person WHERE id = ?', id)
}
