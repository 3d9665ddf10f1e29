import type { Day } from '../../model/day.ts'
import { meId } from '../../model/person.ts'
import { degreeOf, neighboursOf } from '../../network/graph.ts'
import { isNew, mark, marksFor } from '../../network/marks.ts'
import { contactsByDay, othersAreTied } from '../../store/known-graph.ts'
import type { Store } from '../../store/store.ts'
import { knownGraph } from './graph.ts'

/** What a contact added when it was made. */
export interface Addition {
  person: number
  /** Empty where it is not known. */
  day: Day | ''
  /** People at two steps now whom no earlier contact knows. */
  second: number
  /** Whether anybody else whom the contact knows is known. */
  tied: boolean
}

/** What each contact added, in the order in which they were made; nobody, where no tie between two others is known. */
export function additions(store: Store): Addition[] {
  if (!othersAreTied(store)) return []
  const graph = knownGraph(store)
  const contacts = contactsByDay(store)
  const seen = marksFor(graph.people)
  mark(seen, meId)
  for (const { person } of contacts) mark(seen, person)
  return contacts.map(contact => {
    let second = 0
    for (const other of neighboursOf(graph, contact.person)) if (isNew(seen, other)) second++
    return { ...contact, second, tied: degreeOf(graph, contact.person) > 1 }
  })
}
