import { fold } from '../language/fold.ts'
import { addPerson } from './imported-people.ts'
import { references } from './references.ts'
import { change, type Store } from './store.ts'

/** Makes a person of an entry of the address book that no file ties to one. @returns the person's id */
export function adoptEntry(store: Store, name: string, company: string | null): number {
  const person = addPerson(store, null, name)
  change(store, 'UPDATE person SET company = ? WHERE id = ?', company, person)
  const sql = 'UPDATE contact_point SET person = ? WHERE person IS NULL AND name_key = ? AND company IS ?'
  change(store, sql, person, fold(name), company)
  return person
}

/** Drops those of whom only the plan knows: they were adopted from an address book that is no longer there. */
export function dropAdopted(store: Store): void {
  const named = references(store)
    .filter(({ table }) => table !== 'plan_item')
    .map(({ table, column }) => `AND NOT EXISTS (SELECT 1 FROM "${table}" WHERE "${column}" = person.id)`)
  const sql = `DELETE FROM person WHERE id IN (SELECT person FROM plan_item) AND slug IS NULL AND by_hand = ''
    AND wanted = 0 ${named.join(' ')}`
  change(store, sql)
}
