import type { Day } from '../../model/day.ts'
import { meId } from '../../model/person.ts'
import { neighboursOf } from '../../network/graph.ts'
import { isNew, mark, marksFor } from '../../network/marks.ts'
import { contactsByDay, othersAreTied } from '../../store/known-graph.ts'
import type { Store } from '../../store/store.ts'
import { knownGraph } from './graph.ts'

/**
 * For everybody at two steps, the day on which the first contact who knows them became one, empty where no day is
 * known; in order of time. Nobody, where no tie between two others is known.
 */
export function secondStepDays(store: Store): (Day | '')[] {
  if (!othersAreTied(store)) return []
  const graph = knownGraph(store)
  const contacts = contactsByDay(store)
  const seen = marksFor(graph.people)
  mark(seen, meId)
  for (const { person } of contacts) mark(seen, person)
  const days: (Day | '')[] = []
  for (const { person, day } of contacts) {
    for (const other of neighboursOf(graph, person)) if (isNew(seen, other)) days.push(day)
  }
  return days
}
