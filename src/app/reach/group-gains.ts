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

/** A group of which the gain is asked. */
export interface AskedGroup {
  id: number
  joined: boolean
  /** How many members it tells of. */
  members: number | null
}

/**
 * P24: what each group brings or would bring, beside what is reached without it: over contacts, or in another group of
 * the user's.
 *
 * @returns null for a group of which neither a member nor their number is known
 */
export function groupGains(store: Store, groups: readonly AskedGroup[]): Map<number, GroupGain | null> {
  const known = memberships(store)
  if (known.length === 0) return new Map(groups.map(({ id, members }) => [id, gainOf(0, 0, members)]))
  const { three } = withinReach(knownGraph(store), meId)
  const own = new Set(groups.filter(({ joined }) => joined).map(({ id }) => id))
  const ownGroupsOf = new Map<number, number>()
  for (const { group, person } of known) {
    if (own.has(group)) ownGroupsOf.set(person, (ownGroupsOf.get(person) ?? 0) + 1)
  }
  return new Map(
    groups.map(({ id, joined, members }) => {
      const people = known.filter(({ group }) => group === id)
      const itself = joined ? 1 : 0
      const reached = people.filter(
        ({ person }) => marked(three, person) || (ownGroupsOf.get(person) ?? 0) > itself,
      ).length
      return [id, gainOf(people.length, reached, members)]
    }),
  )
}

function gainOf(known: number, reached: number, members: number | null): GroupGain | null {
  if (known === 0 && members === null) return null
  return { known: known - reached, atMost: members === null ? null : Math.max(known, members) - reached }
}
