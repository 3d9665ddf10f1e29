import { change, rows, type Store } from './store.ts'

/** Addresses by which people were known before, and by whom. */
export function formerAddresses(store: Store): { person: number; slug: string }[] {
  return rows(store, 'SELECT person, slug FROM former_address')
}

export function formerAddressesOf(store: Store, person: number): string[] {
  const sql = 'SELECT slug FROM former_address WHERE person = ? ORDER BY id'
  return rows<{ slug: string }>(store, sql, person).map(({ slug }) => slug)
}

export function addFormerAddress(store: Store, person: number, slug: string): void {
  change(store, 'INSERT OR IGNORE INTO former_address (person, slug) VALUES (?, ?)', person, slug)
}

/** Somebody's address is about to be another: by the one before they are known still. */
export function keepFormerAddress(store: Store, person: number, next: string): void {
  const sql =
    'INSERT OR IGNORE INTO former_address (person, slug) SELECT id, slug FROM person WHERE id = ? AND slug <> ?'
  change(store, sql, person, next)
}
