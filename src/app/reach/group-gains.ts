import { meId } from '../../model/person.ts'
import { withinReach } from '../../network/gain.ts'
import { marked } from '../../network/marks.ts'
import { memberships } from '../../store/contributions.ts'
import type { Store } from '../../store/store.ts'
import { knownGraph } from './graph.ts'

/** New people that a group brings: members whom the user reaches in no other way. */
export interface GroupGain {
  /** Of the members known by name. */
  known: number
  /** Of all, with those whom nobody knows by name; null where the group does not tell how many it has. */
  atMost: number | null
}

/**
 * What each group brings or would bring.
 *
 * @param told  how many members each group tells of
 * @returns null for a group of which neither a member nor their number is known
 */
export function groupGains(store: Store, told: ReadonlyMap<number, number | null>): Map<number, GroupGain | null> {
  const known = memberships(store)
  if (known.length === 0) return new Map([...told].map(([group, members]) => [group, atMost(0, 0, members)]))
  const { three } = withinReach(knownGraph(store), meId)
  return new Map(
    [...told].map(([group, members]) => {
      const people = known.filter(one => one.group === group)
      const reached = people.filter(({ person }) => marked(three, person)).length
      return [group, atMost(people.length, reached, members)]
    }),
  )
}

function atMost(known: number, reached: number, members: number | null): GroupGain | null {
  if (known === 0 && members === null) return null
  return { known: known - reached, atMost: members === null ? null : Math.max(known, members) - reached }
}
