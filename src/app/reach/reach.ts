import { showId } from '../../model/ids.ts'
import { meId } from '../../model/person.ts'
import type { Estimate } from '../../network/estimate/estimate.ts'
import { withinReach } from '../../network/gain.ts'
import { degreeOf, type Graph, tieCount } from '../../network/graph.ts'
import { marked } from '../../network/marks.ts'
import { allGroups } from '../../store/groups.ts'
import { membersOfOwnGroups, tellers } from '../../store/known-graph.ts'
import type { Store } from '../../store/store.ts'
import type { Desk } from '../desk.ts'
import { standing } from '../standing.ts'
import { type BrokenDown, brokenDown } from './breakdown.ts'
import { type Candidate, candidatesFor, degreesOf, type WhatIf, whatIf } from './candidates.ts'
import type { Breakdown } from './choices.ts'
import { knownGraph } from './graph.ts'
import { growthByYear, type Latest, latestAdded, type YearOfGrowth } from './growth.ts'
import type { ReachPerson } from './people.ts'
import { estimatedSecond } from './second.ts'
import { waysTo } from './ways.ts'

export interface ReachWish {
  /** A company or a person. */
  to?: string
  candidates?: number
  whatIf?: readonly string[]
  by?: Breakdown
  growth?: boolean
  /** What so many of the last contacts added. */
  latest?: number
}

export interface Reach {
  me: string
  /** The estimate takes in those who are known. It is null where nothing is left to estimate, and beyond two steps. */
  degrees: { degree: 1 | 2 | 3; known: number; estimate: Estimate | null }[]
  /** `members` is what the user's groups tell, null where none does; the others are members known by name. */
  groups: { members: number | null; notOtherwiseReached: number }
  /** Known people, each once. */
  total: number
  basis: { lists: number; people: number; edges: number }
  candidates?: Candidate[]
  whatIf?: WhatIf[]
  paths?: ReachPerson[][]
  breakdown?: BrokenDown
  growth?: YearOfGrowth[]
  latest?: Latest
}

/** P3, P6: who is within three steps and in the user's groups, each once, known apart from estimated. */
export function reach(desk: Pick<Desk, 'store' | 'today'>, wish: ReachWish): Reach {
  const { store } = desk
  const graph = knownGraph(store)
  const [first, second, third] = degreesOf(graph)
  const { hidden } = standing(desk)
  const groups = groupsReached(store, graph)
  return {
    me: showId('person', meId),
    degrees: [
      { degree: 1, known: first + hidden, estimate: null },
      { degree: 2, known: second, estimate: estimatedSecond(store, graph, hidden, second) },
      { degree: 3, known: third, estimate: null },
    ],
    groups,
    total: first + hidden + second + third + groups.notOtherwiseReached,
    basis: basisOf(store, graph),
    ...(wish.candidates === undefined ? {} : { candidates: candidatesFor(store, graph, wish.candidates) }),
    ...(wish.whatIf === undefined ? {} : { whatIf: whatIf(desk, graph, wish.whatIf) }),
    ...(wish.to === undefined ? {} : { paths: waysTo(desk, graph, wish.to) }),
    ...(wish.by === undefined ? {} : { breakdown: brokenDown(store, graph, wish.by) }),
    ...(wish.growth ? { growth: growthByYear(store) } : {}),
    ...(wish.latest === undefined ? {} : { latest: latestAdded(store, wish.latest) }),
  }
}

function groupsReached(store: Store, graph: Graph): Reach['groups'] {
  const told = allGroups(store).flatMap(({ state, members }) => (state === 'joined' && members ? [members] : []))
  const { three } = withinReach(graph, meId)
  const beyond = membersOfOwnGroups(store).filter(person => person !== meId && !marked(three, person))
  const members = told.length === 0 ? null : told.reduce((sum, count) => sum + count, 0)
  return { members, notOtherwiseReached: beyond.length }
}

/** The user's own list and those of others; people with ties, and the ties. */
function basisOf(store: Store, graph: Graph): Reach['basis'] {
  let people = 0
  for (let person = 0; person < graph.people; person++) if (degreeOf(graph, person) > 0) people++
  const own = degreeOf(graph, meId) > 0 ? 1 : 0
  return { lists: own + tellers(store).length, people, edges: tieCount(graph) }
}
