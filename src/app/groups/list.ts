import { allGroups } from '../../store/groups.ts'
import type { Desk } from '../desk.ts'
import { type GroupRecord, groupRecord } from './record.ts'

/** Every group that is known of: the user's own, then the others, the suggested ones after them. */
export function listGroups({ store }: Pick<Desk, 'store'>): GroupRecord[] {
  return allGroups(store).map(groupRecord)
}
