import { createHmac, randomBytes } from 'node:crypto'
import { change, row, rows, type Store } from './store.ts'

/** Stands between the hash of what a person is first known by and that of something else of the same person. */
const also = '+'

/** What tells somebody in an address book, where there are names and no profiles. */
export function nameMark(nameKey: string): string {
  return `name ${nameKey}`
}

/** Remembers, unreadably, that whoever goes by one of these marks is to stay away. The first is the surest. */
export function rememberForgotten(store: Store, marks: readonly string[]): void {
  change(store, 'INSERT OR IGNORE INTO secret (id, key) VALUES (1, ?)', randomBytes(32).toString('hex'))
  const [first = '', ...others] = [...new Set(marks)].map(mark => hashWith(keyOf(store), mark))
  for (const hash of [first, ...others.map(other => first + also + other)])
    change(store, 'INSERT OR IGNORE INTO forgotten (hash) VALUES (?)', hash)
}

/** Lets whoever goes by one of these marks return with the next import. @returns whether anybody had been forgotten */
export function allowAgain(store: Store, marks: readonly string[]): boolean {
  const key = keyOf(store)
  const wanted = new Set(marks.map(mark => hashWith(key, mark)))
  const meant = stored(store).filter(hash => wanted.has(ownPart(hash)))
  const first = new Set(meant.map(hash => hash.split(also)[0]))
  for (const hash of stored(store))
    if (first.has(hash.split(also)[0])) change(store, 'DELETE FROM forgotten WHERE hash = ?', hash)
  return meant.length > 0
}

/** How many people were forgotten. */
export function countForgotten(store: Store): number {
  const sql = 'SELECT count(*) AS people FROM forgotten WHERE instr(hash, ?) = 0'
  return row<{ people: number }>(store, sql, also)?.people ?? 0
}

/** Says of any mark whether its person was forgotten; cheap where nobody was. */
export function forgottenIn(store: Store): (mark: string) => boolean {
  const hashes = new Set(stored(store).map(ownPart))
  if (hashes.size === 0) return () => false
  const key = keyOf(store)
  return mark => hashes.has(hashWith(key, mark))
}

function stored(store: Store): string[] {
  return rows<{ hash: string }>(store, 'SELECT hash FROM forgotten').map(({ hash }) => hash)
}

function ownPart(hash: string): string {
  return hash.slice(hash.indexOf(also) + 1)
}

function keyOf(store: Store): string {
  return row<{ key: string }>(store, 'SELECT key FROM secret')?.key ?? ''
}

function hashWith(key: string, mark: string): string {
  return createHmac('sha256', key).update(mark).digest('hex')
}
