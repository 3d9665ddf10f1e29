import { knownPerson } from '../../store/contact-list.ts'
import { addMember, dropMember, memberIds } from '../../store/groups.ts'
import { type Changes, changeLine } from '../contacts/changes.ts'
import { type ContactRecord, contactRecord } from '../contacts/record.ts'
import type { Desk } from '../desk.ts'
import { findPeople } from '../person-reference.ts'
import { findGroup } from './record.ts'

/** The people known to be in a group, by name. */
export function groupMembers(desk: Desk, reference: string): ContactRecord[] {
  const ids = memberIds(desk.store, findGroup(desk, reference).id)
  const people = ids.map(id => knownPerson(desk.store, id))
  return people.filter(person => person !== null).map(contactRecord)
}

/** Notes that people are in a group; with `remove`, that they are not. */
export function changeMembers(desk: Desk, reference: string, people: readonly string[], remove: boolean): Changes {
  const group = findGroup(desk, reference)
  const changed = findPeople(desk, people).filter(({ id }) =>
    remove ? dropMember(desk.store, group.id, id) : addMember(desk.store, group.id, id),
  )
  const [from, to] = remove ? [group.name, null] : [null, group.name]
  return { changes: changed.map(person => changeLine(desk, person, 'group', from, to)) }
}
