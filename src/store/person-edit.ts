import { fold } from '../language/fold.ts'
import { keepFormerAddress } from './former-addresses.ts'
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

/**
 * Writes what the user typed and notes the fields in `by_hand`, so that an import leaves them alone. An address that is
 * cleared was none of theirs; one that becomes another is theirs still.
 */
export function editByHand(store: Store, person: number, fields: Partial<PersonFields>): void {
  const typed = Object.keys(fields) as PersonField[]
  if (typeof fields.slug === 'string') keepFormerAddress(store, person, fields.slug)
  for (const field of typed) write(store, person, columnOf[field], fields[field])
  if (fields.name !== undefined) write(store, person, 'name_key', fold(fields.name))
  const byHand = new Set([...fieldsByHand(store, person), ...typed.map(field => columnOf[field])])
  write(store, person, 'by_hand', [...byHand].join(','))
}

/** What is so already is not written again: an action that changes nothing leaves no step for undo. */
function write(store: Store, person: number, column: string, value: unknown): void {
  const stored = typeof value === 'boolean' ? Number(value) : value
  const sql = `UPDATE person SET ${column} = @value WHERE id = @person AND ${column} IS NOT @value`
  change(store, sql, { person, value: stored })
}

/** The columns of `person` that the user typed and an import leaves alone. */
export function fieldsByHand(store: Store, person: number): string[] {
  const found = row<{ fields: string }>(store, 'SELECT by_hand AS fields FROM person WHERE id = ?', person)
  return (found?.fields ?? '').split(',').filter(field => field !== '')
}
