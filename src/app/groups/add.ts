import { isDeepStrictEqual } from 'node:util'
import { placeContributions } from '../../store/contributions.ts'
import { allGroups, describeGroup, groupById, groupFor, setGroupState } from '../../store/groups.ts'
import type { Desk } from '../desk.ts'
import { fullText } from '../full-text.ts'
import { wholeNumber } from '../whole-number.ts'
import { type GroupChange, groupRecord } from './record.ts'

export interface GroupInput {
  url?: string
  members?: string
  /** The user is a member. */
  join?: boolean
}

/** Notes a group, or what is new about one that is known. */
export function addGroup({ store, today }: Desk, name: string, { url, members, join }: GroupInput): GroupChange {
  const title = fullText('NAME', name)
  const count = members === undefined ? null : wholeNumber('--members', members)
  const before = allGroups(store)
  const id = groupFor(store, title)
  describeGroup(store, id, url?.trim() || null, count)
  if (url !== undefined) placeContributions(store, id, url)
  if (join) setGroupState(store, id, 'joined', today)
  const group = groupById(store, id)
  if (!group) throw new Error('a group that was added is gone')
  return { group: groupRecord(group), changed: !isDeepStrictEqual(before, allGroups(store)) }
}
