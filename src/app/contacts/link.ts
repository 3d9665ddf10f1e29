import { UserError } from '../../model/errors.ts'
import { link, unlink } from '../../store/ties.ts'
import type { Desk } from '../desk.ts'
import { findPeople, findPerson } from '../person-reference.ts'
import { type Changes, changeLine } from './changes.ts'

/** Notes that one person and others know each other; with `remove`, that they do not. */
export function linkContacts(desk: Desk, one: string, others: readonly string[], remove: boolean): Changes {
  const a = findPerson(desk, one)
  const changes = findPeople(desk, others).flatMap(b => {
    if (a.id === b.id) throw new UserError('same-person', { name: a.name })
    const changed = remove ? unlink(desk.store, a.id, b.id) : link(desk.store, a.id, b.id)
    return changed ? [changeLine(desk, a, 'knows', remove ? b.name : null, remove ? null : b.name)] : []
  })
  return { changes }
}
