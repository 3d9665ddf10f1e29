import { fold } from '../../language/fold.ts'
import { contactsOf } from '../../store/contact-list.ts'
import type { Desk } from '../desk.ts'
import { oneOf } from '../one-of.ts'
import { type ContactSort, contactSorts } from './choices.ts'
import { type ContactFilter, contactTest } from './filter.ts'
import { type ContactRecord, contactRecord } from './record.ts'

export interface ListInput extends ContactFilter {
  sort?: string
}

/** The contacts that pass the filter: by name, by latest connected first, or by the longest quiet first. */
export function listContacts({ store, today }: Pick<Desk, 'store' | 'today'>, input: ListInput = {}): ContactRecord[] {
  const test = contactTest(input, today)
  const sort = oneOf<ContactSort>('sort', input.sort ?? 'name', contactSorts)
  const found = contactsOf(store).map(contactRecord).filter(test)
  return sort === 'name' ? found : sorted(found, sort)
}

/** Equal ones stay in the order of their names. */
function sorted(contacts: ContactRecord[], sort: Exclude<ContactSort, 'name'>): ContactRecord[] {
  const key: (contact: ContactRecord) => string | null = {
    company: ({ company }: ContactRecord) => company && fold(company),
    place: ({ place }: ContactRecord) => place && fold(place),
    connected: ({ connectedOn }: ContactRecord) => connectedOn,
    touch: ({ lastTouch }: ContactRecord) => lastTouch ?? '',
  }[sort]
  const direction = sort === 'connected' ? -1 : 1
  const keyed = contacts.map(contact => ({ contact, key: key(contact) }))
  return keyed.sort((a, b) => order(a.key, b.key, direction)).map(({ contact }) => contact)
}

/** What is unknown comes last. */
function order(a: string | null, b: string | null, direction: number): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -direction : direction
}
