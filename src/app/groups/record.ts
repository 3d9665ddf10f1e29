import { UserError } from '../../model/errors.ts'
import type { Group } from '../../model/group.ts'
import { readId, showId } from '../../model/ids.ts'
import { groupById, groupsNamed } from '../../store/groups.ts'
import type { Desk } from '../desk.ts'

/** A group as lists show it and JSON gives it. */
export type GroupRecord = Omit<Group, 'id'> & { id: string }

export function groupRecord(group: Group): GroupRecord {
  return { ...group, id: showId('group', group.id) }
}

/** What a command did to a group; `changed` is false where all was so already. */
export interface GroupChange {
  group: GroupRecord
  changed: boolean
}

/**
 * The one group that `reference` names: an id (`g3`, `3`), its name or a part of it.
 *
 * @throws UserError `unknown-id`, or `ambiguous-group` with the candidates
 */
export function findGroup({ store }: Pick<Desk, 'store'>, reference: string): Group {
  const id = readId('group', reference)
  const found = id === null ? groupsNamed(store, reference) : [groupById(store, id)].filter(group => group !== null)
  const [group] = found
  if (!group || reference.trim() === '') throw new UserError('unknown-id', { kind: 'group', reference })
  if (found.length > 1) {
    const candidates = found.map(({ id: one, name }) => `${showId('group', one)} ${name}`)
    throw new UserError('ambiguous-group', { reference, candidates })
  }
  return group
}
