import { knownPerson } from '../../store/contact-list.ts'
import type { ContactFilter } from '../contacts/filter.ts'
import { listContacts } from '../contacts/list.ts'
import { type ContactRecord, contactRecord } from '../contacts/record.ts'
import type { Desk } from '../desk.ts'
import { findPerson } from '../person-reference.ts'

/** The one person meant, contact or not, else the contacts that pass the filter. */
export function chosen(desk: Desk, reference: string | undefined, filter: ContactFilter): ContactRecord[] {
  if (reference === undefined) return listContacts(desk, filter)
  const person = knownPerson(desk.store, findPerson(desk, reference).id)
  if (!person) throw new Error('a person that was found is gone')
  return [contactRecord(person)]
}
