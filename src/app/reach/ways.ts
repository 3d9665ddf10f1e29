import { recency, tieStrength } from '../../coach/ties/strength.ts'
import { fold } from '../../language/fold.ts'
import { meId } from '../../model/person.ts'
import type { Graph } from '../../network/graph.ts'
import { shortestPaths } from '../../network/paths.ts'
import { peopleWithCompany } from '../../store/known-graph.ts'
import { knownTies } from '../../store/known-ties.ts'
import type { Desk } from '../desk.ts'
import { findPerson } from '../person-reference.ts'
import { namesOf, type ReachPerson } from './people.ts'

const waysShown = 10
/** Of ties between others nothing is known but that they are there; no tie of the user's counts as less than weak. */
const [strengthOfOthers, weakest] = [0.5, 0.05]

/** The shortest ways to a person or to anybody at a company: the user, who to ask, and on to the end. */
export function waysTo(desk: Pick<Desk, 'store' | 'today'>, graph: Graph, wish: string): ReachPerson[][] {
  const { store, today } = desk
  const own = new Map(
    knownTies(store).map(tie => [tie.person, tieStrength(tie) * recency(tie.lastTouch, today)] as const),
  )
  const strength = (one: number, other: number) =>
    one === meId ? Math.max(weakest, own.get(other) ?? 0) : strengthOfOthers
  const paths = shortestPaths(graph, meId, targetsOf(desk, wish), strength, waysShown)
  const name = namesOf(
    store,
    paths.flatMap(({ people }) => people),
  )
  return paths.map(({ people }) => people.slice(1).map(name))
}

function targetsOf(desk: Pick<Desk, 'store'>, wish: string): Set<number> {
  const key = fold(wish)
  const there = peopleWithCompany(desk.store).filter(({ company }) => fold(company).includes(key))
  return new Set(there.length > 0 ? there.map(({ id }) => id) : [findPerson(desk, wish).id])
}
