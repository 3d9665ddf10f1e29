import { meId } from '../../model/person.ts'
import { type Gain, GainCounter, withinReach } from '../../network/gain.ts'
import { degreeOf } from '../../network/graph.ts'
import { othersAreTied } from '../../store/known-graph.ts'
import type { Store } from '../../store/store.ts'
import { knownGraph } from './graph.ts'

/** What each of these people would bring as a contact; only of those of whom somebody they know is known. */
export function gainsOf(store: Store, people: readonly number[]): Map<number, Gain> {
  if (people.length === 0 || !othersAreTied(store)) return new Map()
  const graph = knownGraph(store)
  const counter = new GainCounter(graph)
  const reach = withinReach(graph, meId)
  const tied = people.filter(person => degreeOf(graph, person) > 0)
  return new Map(tied.map(person => [person, counter.gain(reach, person)]))
}
