import { lastIds } from './known-graph.ts'
import { row, type Store } from './store.ts'

/** Tells one state of a store from another: a counter moves with each action; the last ids tell one put in its place. */
export function revisionOf(store: Store): [counter: number, person: number, tie: number] {
  const { person, tie } = lastIds(store)
  return [row<{ value: number }>(store, 'SELECT value FROM counter')?.value ?? 0, person, tie]
}
