import type { Interest, InterestKind } from '../model/interest.ts'
import { change, rows, type Store } from './store.ts'

export function interestsOf(store: Store): Interest[] {
  return rows(store, 'SELECT id, kind, text FROM interest ORDER BY id')
}

/** @returns the id */
export function insertInterest(store: Store, kind: InterestKind, text: string): number {
  return change(store, 'INSERT INTO interest (kind, text) VALUES (?, ?)', kind, text).id
}

export function dropInterest(store: Store, id: number): void {
  change(store, 'DELETE FROM interest WHERE id = ?', id)
}
