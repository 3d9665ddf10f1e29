import { createHmac, randomBytes } from 'node:crypto'
import { change, row, rows, type Store } from './store.ts'

/** Remembers, unreadably, that whoever has this slug is to stay away. */
export function rememberForgotten(store: Store, slug: string): void {
  change(store, 'INSERT OR IGNORE INTO secret (id, key) VALUES (1, ?)', randomBytes(32).toString('hex'))
  change(store, 'INSERT OR IGNORE INTO forgotten (hash) VALUES (?)', hashWith(keyOf(store), slug))
}

/** Lets someone return with the next import. @returns whether that person had been forgotten */
export function allowAgain(store: Store, slug: string): boolean {
  return change(store, 'DELETE FROM forgotten WHERE hash = ?', hashWith(keyOf(store), slug)).changes > 0
}

/** How many people were forgotten. */
export function countForgotten(store: Store): number {
  return row<{ people: number }>(store, 'SELECT count(*) AS people FROM forgotten')?.people ?? 0
}

/** Says of any slug whether its person was forgotten; cheap where nobody was. */
export function forgottenIn(store: Store): (slug: string) => boolean {
  const hashes = new Set(rows<{ hash: string }>(store, 'SELECT hash FROM forgotten').map(({ hash }) => hash))
  if (hashes.size === 0) return () => false
  const key = keyOf(store)
  return slug => hashes.has(hashWith(key, slug))
}

function keyOf(store: Store): string {
  return row<{ key: string }>(store, 'SELECT key FROM secret')?.key ?? ''
}

function hashWith(key: string, slug: string): string {
  return createHmac('sha256', key).update(slug).digest('hex')
}
