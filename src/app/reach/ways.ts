import { recency, tieStrength } from '../../coach/ties/strength.ts'
import { companyKey } from '../../language/company.ts'
import { nameMatch } from '../../language/name-match.ts'
import { meId } from '../../model/person.ts'
import type { Graph } from '../../network/graph.ts'
import { shortestPaths } from '../../network/paths.ts'
import { peopleWithCompany } from '../../store/known-graph.ts'
import { knownTies } from '../../store/known-ties.ts'
import type { Desk } from '../desk.ts'
import { fullText } from '../full-text.ts'
import { closenessOf, findPerson } from '../person-reference.ts'
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

/** Companies of that very name stand in line with those that hold it as a word: `Nordplåt` and `Nordplåt Sverige`. */
const asWords = 1

/** Those at a company, or one person: what the wish names better, as a word of its own before a part of one. */
function targetsOf(desk: Pick<Desk, 'store'>, wish: string): Set<number> {
  const key = companyKey(fullText('--to', wish))
  let there: number[] = []
  let best = Number.POSITIVE_INFINITY
  for (const { id, company } of peopleWithCompany(desk.store)) {
    const rank = Math.max(asWords, nameMatch(key, companyKey(company)) ?? Number.POSITIVE_INFINITY)
    if (rank === Number.POSITIVE_INFINITY || rank > best) continue
    if (rank < best) there = []
    best = rank
    there.push(id)
  }
  const isCompany = there.length > 0 && best <= closenessOf(desk, wish)
  return new Set(isCompany ? there : [findPerson(desk, wish).id])
}
