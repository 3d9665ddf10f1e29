import type { AdvisedGroup } from '../groups/advice.ts'
import type { Status } from '../status.ts'
import type { NetworkMap } from './network-map.ts'

export interface ReachedDegree {
  degree: 1 | 2
  /** People known by name, and hidden contacts. */
  known: number
  /** Null where nothing lets it be estimated. */
  estimate: { value: number; low: number; high: number; level: number } | null
}

export interface KnownReach {
  degrees: ReachedDegree[]
  /** Members of the user's groups as the groups tell, with overlaps; null where none is told. */
  groupMembers: number | null
}

/** P3: who is within two steps, as far as lists are known, and the members of groups. */
export function knownReach(
  { contacts, hidden, unconfirmed }: Status,
  { people, leftOut }: NetworkMap,
  groups: readonly AdvisedGroup[],
): KnownReach {
  const second = people.filter(({ degree }) => degree === 2).length + leftOut
  const told = groups.flatMap(({ group: { state, members } }) =>
    state === 'joined' && members !== null ? [members] : [],
  )
  return {
    degrees: [
      { degree: 1, known: contacts + hidden + unconfirmed, estimate: null },
      { degree: 2, known: second, estimate: null },
    ],
    groupMembers: told.length === 0 ? null : told.reduce((sum, members) => sum + members, 0),
  }
}
