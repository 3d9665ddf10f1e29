import { DegreeCounter } from '../../../src/network/degrees.ts'
import type { Knowledge } from '../../../src/network/estimate/knowledge.ts'
import { degreeOf, type Graph, neighboursOf } from '../../../src/network/graph.ts'

/** How much of an ego's surroundings is shown to the estimator. */
export interface Level {
  name: string
  lists: number
  counts: boolean
  /** Whether it is known how many contacts each of the others shares with the ego. */
  mutual?: boolean
  /** Counts from this on are told as "so many or more". */
  openFrom?: number
}

/** What is shown; the Chao estimator also wants to know who stands in one list and who in two. */
export interface Shown {
  known: Knowledge
  distinct: number
  once: number
  twice: number
}

/** What somebody would know whose contacts' lists and numbers are known to a degree. */
export function knowledgeOf(graph: Graph, ego: number, level: Level, random: () => number): Shown {
  const contacts = shuffled([...neighboursOf(graph, ego)], random)
  const near = new Set([ego, ...contacts])
  const times = new Map<number, number>()
  const lists = contacts.slice(0, level.lists).map(contact => {
    const outside = [...neighboursOf(graph, contact)].filter(person => !near.has(person))
    for (const person of outside) times.set(person, (times.get(person) ?? 0) + 1)
    return { size: degreeOf(graph, contact), outside }
  })
  const listed = contacts.slice(0, level.lists).map(contact => new Set(neighboursOf(graph, contact)))
  const openFrom = level.openFrom ?? Number.POSITIVE_INFINITY
  const counts = !level.counts
    ? []
    : contacts.slice(level.lists).map(contact => {
        const count = degreeOf(graph, contact)
        const inLists = listed.filter(list => list.has(contact)).length
        const mutual = level.mutual
          ? [...neighboursOf(graph, contact)].filter(other => other !== ego && near.has(other)).length
          : null
        return { count: Math.min(count, openFrom), open: count >= openFrom, inLists, mutual }
      })
  const standing = (often: number) => [...times.values()].filter(count => count === often).length
  const known = { contacts: contacts.length, lists, counts }
  return { known, distinct: times.size, once: standing(1), twice: standing(2) }
}

/** People with at least so many contacts, in random order. */
export function egosOf(graph: Graph, contactsLeast: number, random: () => number): number[] {
  const all = Array.from({ length: graph.people }, (_, person) => person)
  return shuffled(
    all.filter(person => degreeOf(graph, person) >= contactsLeast),
    random,
  )
}

export function secondDegrees(graph: Graph, egos: readonly number[]): number[] {
  const counter = new DegreeCounter(graph)
  return egos.map(ego => counter.count(ego)[1])
}

function shuffled<Item>(items: Item[], random: () => number): Item[] {
  for (let last = items.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1))
    ;[items[last], items[pick]] = [items[pick] as Item, items[last] as Item]
  }
  return items
}
