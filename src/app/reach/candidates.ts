import { meId } from '../../model/person.ts'
import { DegreeCounter } from '../../network/degrees.ts'
import { type Gain, GainCounter, type Within, withinReach } from '../../network/gain.ts'
import { degreeOf, type Graph, neighboursOf } from '../../network/graph.ts'
import { pickTogether } from '../../network/greedy.ts'
import { interestsOf } from '../../store/interests.ts'
import { inviters, settledInviters } from '../../store/known-graph.ts'
import { wantedByHand } from '../../store/people.ts'
import { careersOf } from '../../store/report-facts.ts'
import type { Store } from '../../store/store.ts'
import type { Desk } from '../desk.ts'
import { findPeople } from '../person-reference.ts'
import { interestIn } from '../plan/outsiders.ts'
import { namesOf, type ReachPerson } from './people.ts'

export interface Candidate {
  person: ReachPerson
  /** `known` is false where no contact of theirs is known: then the gain is at least this. */
  gain: Gain & { known: boolean }
  cumulative: number
}

export interface WhatIf {
  person: ReachPerson
  /** `known` is false where no contact of theirs is known: then the gain is at least this. */
  gain: Gain & { known: boolean }
  /** New people within three steps whom those named so far bring together. */
  cumulative: number
}

/** P11: of those who asked, those whom the user wants to know and those at two steps, who together bring most new people. */
export function candidatesFor(store: Store, graph: Graph, most: number): Candidate[] {
  const contacts = new Set(neighboursOf(graph, meId))
  const near = [...contacts].flatMap(contact => [...neighboursOf(graph, contact)])
  const leftOut = new Set([meId, ...contacts, ...settledInviters(store)])
  const candidates = [...inviters(store), ...wanted(store), ...near].filter(person => !leftOut.has(person))
  const picks = pickTogether(graph, withinReach(graph, meId), candidates, most)
  const name = namesOf(
    store,
    picks.map(({ person }) => person),
  )
  return picks.map(({ person, gain, cumulative }) => ({
    person: name(person),
    gain: { ...gain, known: degreeOf(graph, person) > 0 },
    cumulative,
  }))
}

function wanted(store: Store): number[] {
  const interests = interestsOf(store)
  const matching = interests.length === 0 ? [] : careersOf(store).filter(career => interestIn(career, interests))
  return [...wantedByHand(store), ...matching.map(({ person }) => person)]
}

/** What each of these people would bring as a contact, and what they would together. */
export function whatIf(desk: Pick<Desk, 'store'>, graph: Graph, references: readonly string[]): WhatIf[] {
  const counter = new GainCounter(graph)
  const reach: Within = withinReach(graph, meId)
  const together = withinReach(graph, meId)
  let cumulative = 0
  return findPeople(desk, references).map(({ id }) => {
    cumulative += counter.gain(together, id).third
    counter.add(together, id)
    const gain = { ...counter.gain(reach, id), known: degreeOf(graph, id) > 0 }
    return { person: namesOf(desk.store, [id])(id), gain, cumulative }
  })
}

/** People at one, two and three steps from the user. */
export function degreesOf(graph: Graph): [number, number, number] {
  return new DegreeCounter(graph).count(meId)
}
