import { fold } from '../language/fold.ts'
import { addPerson } from './imported-people.ts'
import { change, type Store } from './store.ts'

/** Makes a person of an entry of the address book that no file ties to one. @returns the person's id */
export function adoptEntry(store: Store, name: string, company: string | null): number {
  const person = addPerson(store, null, name)
  change(store, 'UPDATE person SET company = ? WHERE id = ?', company, person)
  const sql = 'UPDATE contact_point SET person = ? WHERE person IS NULL AND name_key = ? AND company IS ?'
  change(store, sql, person, fold(name), company)
  return person
}
