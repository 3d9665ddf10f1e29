import { groupById, setGroupState } from '../../store/groups.ts'
import type { Desk } from '../desk.ts'
import { findGroup, type GroupChange, groupRecord } from './record.ts'

/** Notes that the user is a member from today. */
export function joinGroup(desk: Desk, reference: string): GroupChange {
  return enter(desk, reference, 'joined')
}

/** Notes that the user is a member no more. */
export function leaveGroup(desk: Desk, reference: string): GroupChange {
  return enter(desk, reference, 'left')
}

function enter(desk: Desk, reference: string, state: 'joined' | 'left'): GroupChange {
  const { id } = findGroup(desk, reference)
  const changed = setGroupState(desk.store, id, state, state === 'joined' ? desk.today : null)
  const group = groupById(desk.store, id)
  if (!group) throw new Error('a group that was found is gone')
  return { group: groupRecord(group), changed }
}
