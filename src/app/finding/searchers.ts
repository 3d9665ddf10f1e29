import { meId } from '../../model/person.ts'
import { beyond, distancesFrom } from '../../network/distances.ts'
import type { Estimate } from '../../network/estimate/estimate.ts'
import { type Graph, neighboursOf } from '../../network/graph.ts'
import { membersOfOwnGroups } from '../../store/known-graph.ts'
import type { Desk } from '../desk.ts'
import { knownGraph } from '../reach/graph.ts'
import { reach } from '../reach/reach.ts'
import { type Asked, type Rank, type Rival, rankAmong } from './rank.ts'

export interface Searchers {
  /** Steps from the user, or members of the user's groups who are further away. */
  degree: 1 | 2 | 3 | 'groups'
  /** People known to be there, and an estimate with those who are not. */
  people: number
  estimate: Estimate | null
  /** How many members the user's groups tell of; null where none does, and elsewhere. */
  members: number | null
  /**
   * Where the user would stand in what they find, by the ties that are known: others may stand before. Where nobody
   * there is known by name, it is told for people behind each contact, or in a group, of whom nothing else is known.
   */
  rank: Rank | null
}

/** P4, P23: the people around the user by steps and in groups, and where each would find the user among the rivals. */
export function searchersFor(desk: Pick<Desk, 'store' | 'today'>, rivals: readonly Rival[]): Searchers[] {
  const graph = knownGraph(desk.store)
  const distances = distancesFrom(graph, meId)
  const { degrees, groups } = reach(desk, {})
  const byDegree = ([1, 2, 3] as const).map(degree => {
    const people = peopleAt(distances, degree)
    const asked = people.length > 0 ? people.map(known) : behindContacts(graph, degree - 1)
    const estimate = degrees.find(found => found.degree === degree)?.estimate ?? null
    return { degree, people: people.length, estimate, members: null, rank: rankAmong(graph, asked, rivals) }
  })
  const members = membersOfOwnGroups(desk.store).filter(person => person !== meId && distances[person] === beyond)
  const asked = members.length > 0 || groups.members === null ? members.map(known) : [{ person: null, further: 0 }]
  const inGroups = { people: members.length, estimate: null, members: groups.members }
  return [...byDegree, { degree: 'groups', ...inGroups, rank: rankAmong(graph, asked, rivals) }]
}

function known(person: number): Asked {
  return { person, further: 0 }
}

/** People whom nobody knows by name, so many steps behind each contact. */
function behindContacts(graph: Graph, further: number): Asked[] {
  return further === 0 ? [] : Array.from(neighboursOf(graph, meId), person => ({ person, further }))
}

function peopleAt(distances: Uint8Array, degree: number): number[] {
  const people: number[] = []
  for (let person = 0; person < distances.length; person++) if (distances[person] === degree) people.push(person)
  return people
}
