import prior from '../../../data/reach-prior.json' with { type: 'json' }
import { meId } from '../../model/person.ts'
import { type Estimate, estimateSecond } from '../../network/estimate/estimate.ts'
import type { Knowledge } from '../../network/estimate/knowledge.ts'
import { type Graph, neighboursOf } from '../../network/graph.ts'
import { contactCounts, tellers } from '../../store/known-graph.ts'
import type { Store } from '../../store/store.ts'

/**
 * How many people are at two steps, with those whom no known list shows. Null where every contact's list is known, so
 * that there is nothing to estimate, and where there are no contacts.
 *
 * @param hidden  contacts who hide their profile: they know people too
 * @param known   people at two steps who are known
 */
export function estimatedSecond(store: Store, graph: Graph, hidden: number, known: number): Estimate | null {
  const knowledge = knowledgeIn(store, graph, hidden)
  if (knowledge.lists.length === knowledge.contacts) return null
  const estimate = estimateSecond(knowledge, prior)
  if (!estimate) return null
  const { value, low, high } = estimate
  return { ...estimate, value: Math.max(known, value), low: Math.max(known, low), high: Math.max(known, high) }
}

function knowledgeIn(store: Store, graph: Graph, hidden: number): Knowledge {
  const contacts = new Set(neighboursOf(graph, meId))
  const listed = tellers(store).filter(person => contacts.has(person))
  const inLists = new Map<number, number>()
  const lists = listed.map(person => {
    const names = [...neighboursOf(graph, person)]
    for (const other of names) if (contacts.has(other)) inLists.set(other, (inLists.get(other) ?? 0) + 1)
    return { size: names.length, outside: names.filter(other => other !== meId && !contacts.has(other)) }
  })
  const withList = new Set(listed)
  const counts = contactCounts(store)
    .filter(({ person }) => !withList.has(person))
    .map(({ person, ...told }) => ({ ...told, inLists: inLists.get(person) ?? 0 }))
  return { contacts: contacts.size + hidden, lists, counts }
}
