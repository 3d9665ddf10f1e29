import { UserError } from '../../model/errors.ts'
import type { Person } from '../../model/person.ts'
import type { Desk } from '../desk.ts'
import { findPeople } from '../person-reference.ts'
import { type ContactFilter, limits } from './filter.ts'
import { listContacts } from './list.ts'

/**
 * Whom a command in bulk means: the people named, those that pass the filter, or, given both, the named ones that do.
 *
 * @throws UserError `nobody-named` where neither is given
 */
export function selectPeople(desk: Desk, references: readonly string[], filter: ContactFilter): Person[] {
  const named = findPeople(desk, references)
  if (!limits(filter)) {
    if (named.length === 0) throw new UserError('nobody-named', {})
    return named
  }
  const listed = findPeople(
    desk,
    listContacts(desk, filter).map(({ id }) => id),
  )
  if (references.length === 0) return listed
  const among = new Set(named.map(({ id }) => id))
  return listed.filter(({ id }) => among.has(id))
}
