import { fold } from '../language/fold.ts'
import { meId } from '../model/person.ts'
import { change, row, type Store } from './store.ts'

/** Person 1; an empty name where nobody has said. */
export function storedMe(store: Store): { name: string; slug: string | null } {
  const found = row<{ name: string; slug: string | null }>(store, 'SELECT name, slug FROM person WHERE id = ?', meId)
  if (!found) throw new Error('the user is missing from the store')
  return found
}

/** Saves who the user is. Someone who was thought to have this address has it no longer. */
export function saveMe(store: Store, name: string, slug: string | null): void {
  const stored = storedMe(store)
  if (stored.name === name && stored.slug === slug) return
  change(store, 'UPDATE person SET slug = NULL WHERE slug = ? AND id <> ?', slug, meId)
  change(store, 'UPDATE person SET name = ?, name_key = ?, slug = ? WHERE id = ?', name, fold(name), slug, meId)
}
