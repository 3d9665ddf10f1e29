import { meId } from '../../model/person.ts'
import { DegreeCounter } from '../../network/degrees.ts'
import { type Gain, GainCounter, type Within, withinReach } from '../../network/gain.ts'
import { degreeOf, type Graph, neighboursOf } from '../../network/graph.ts'
import { pickTogether } from '../../network/greedy.ts'
import { inviters } from '../../store/known-graph.ts'
import type { Store } from '../../store/store.ts'
import type { Desk } from '../desk.ts'
import { findPeople } from '../person-reference.ts'
import { namesOf, type ReachPerson } from './people.ts'

export interface Candidate {
  person: ReachPerson
  gain: Gain
  cumulative: number
}

export interface WhatIf {
  person: ReachPerson
  /** `known` is false where no contact of theirs is known: then the gain is at least this. */
  gain: Gain & { known: boolean }
}

/** P11: of those who asked and those at two steps, who together bring most new people. */
export function candidatesFor(store: Store, graph: Graph, most: number): Candidate[] {
  const contacts = new Set(neighboursOf(graph, meId))
  const near = [...contacts].flatMap(contact => [...neighboursOf(graph, contact)])
  const candidates = [...inviters(store), ...near].filter(person => person !== meId && !contacts.has(person))
  const picks = pickTogether(graph, withinReach(graph, meId), candidates, most)
  const name = namesOf(
    store,
    picks.map(({ person }) => person),
  )
  return picks.map(({ person, gain, cumulative }) => ({ person: name(person), gain, cumulative }))
}

/** What each of these people would bring as a contact. */
export function whatIf(desk: Pick<Desk, 'store'>, graph: Graph, references: readonly string[]): WhatIf[] {
  const counter = new GainCounter(graph)
  const reach: Within = withinReach(graph, meId)
  return findPeople(desk, references).map(({ id }) => ({
    person: namesOf(desk.store, [id])(id),
    gain: { ...counter.gain(reach, id), known: degreeOf(graph, id) > 0 },
  }))
}

/** People at one, two and three steps from the user. */
export function degreesOf(graph: Graph): [number, number, number] {
  return new DegreeCounter(graph).count(meId)
}
