import { type Graph, graphOf } from '../../network/graph.ts'
import { ifUsable } from '../../store/derived.ts'
import { readSnapshot, writeSnapshot } from '../../store/graph-snapshot.ts'
import { eachTie, lastIds } from '../../store/known-graph.ts'
import type { Store } from '../../store/store.ts'

/** Smaller graphs are built faster than a file beside the store is worth. */
const snapshotFrom = 20_000

/** Everybody in the store, numbered by their ids, and all known ties. */
export function knownGraph(store: Store): Graph {
  const kept = ifUsable(() => readSnapshot(store))
  if (kept) return kept
  const { person, tie } = lastIds(store)
  const graph = graphOf(person + 1, tie, visit => eachTie(store, visit))
  if (graph.neighbours.length / 2 >= snapshotFrom) ifUsable(() => writeSnapshot(store, graph))
  return graph
}
