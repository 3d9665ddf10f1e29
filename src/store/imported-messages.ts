import type { MessageFeatures } from '../language/message-features.ts'
import { readerVersion } from '../language/message-features.ts'
import type { Instant } from '../model/day.ts'
import { type DeferredIndex, deferIndex } from './deferred-index.ts'
import { change, rows, type Store, statement } from './store.ts'

/** Ids of the conversations by their key in the export. */
export function conversations(store: Store): Map<string, number> {
  const found = rows<{ id: number; key: string }>(store, 'SELECT id, key FROM conversation')
  return new Map(found.map(({ id, key }) => [key, id]))
}

export function addConversation(store: Store, key: string): number {
  return change(store, 'INSERT INTO conversation (key) VALUES (?)', key).id
}

/** The fingerprints of all messages that are stored. */
export function fingerprints(store: Store): Set<number> {
  return new Set(store.prepare('SELECT fingerprint FROM message').pluck().iterate() as Iterable<number>)
}

/** The rows that an older reader has read, by fingerprint. */
export function outdated(store: Store): Map<number, number[]> {
  const found = new Map<number, number[]>()
  const sql = 'SELECT id, fingerprint FROM message WHERE reader < ?'
  for (const { id, fingerprint } of rows<{ id: number; fingerprint: number }>(store, sql, readerVersion)) {
    found.set(fingerprint, [...(found.get(fingerprint) ?? []), id])
  }
  return found
}

export interface ImportedMessage {
  conversation: number
  person: number
  mine: boolean
  sentAt: Instant
  /** Null for the words of others. */
  text: string | null
  fingerprint: number
}

const columns = 'conversation, person, mine, sent_at, text, language, asks, links, pitches, reader, fingerprint'.split(
  ', ',
)
const rowsAtOnce = 24

const insertMany = insertSql(rowsAtOnce)

/** `OR FAIL` spares SQLite a journal for the statement: where a row fails, all of the import is rolled back anyway. */
function insertSql(count: number): string {
  const row = `(${columns.map(() => '?').join(', ')})`
  return `INSERT OR FAIL INTO message (${columns.join(', ')}) VALUES ${Array(count).fill(row).join(', ')}`
}

/** Stores messages many at a time: there are hundreds of thousands, and most of the time is spent on the way in. */
export class MessageInserter {
  readonly #store: Store
  readonly #index: DeferredIndex | null
  #values: (string | number | null)[] = []

  constructor(store: Store) {
    this.#store = store
    const empty = rows(store, 'SELECT 1 FROM message LIMIT 1').length === 0
    this.#index = empty ? deferIndex(store, 'message_by_person') : null
  }

  add({ conversation, person, mine, sentAt, text, fingerprint }: ImportedMessage, features: MessageFeatures): void {
    const { language, asks, links, pitches } = features
    this.#values.push(conversation, person, mine ? 1 : 0, sentAt, text, language)
    this.#values.push(asks ? 1 : 0, links ? 1 : 0, pitches ? 1 : 0, readerVersion, fingerprint)
    if (this.#values.length === rowsAtOnce * columns.length) this.#flush()
  }

  /** Stores what is still waiting. */
  finish(): void {
    if (this.#values.length > 0) this.#flush()
    this.#index?.build()
  }

  #flush(): void {
    const count = this.#values.length / columns.length
    statement(this.#store, count === rowsAtOnce ? insertMany : insertSql(count)).run(this.#values)
    this.#values = []
  }
}

/** Replaces what an older reader found. */
export function readAgain(store: Store, id: number, { language, asks, links, pitches }: MessageFeatures): void {
  const sql = 'UPDATE message SET language = ?, asks = ?, links = ?, pitches = ?, reader = ? WHERE id = ?'
  change(store, sql, language, asks ? 1 : 0, links ? 1 : 0, pitches ? 1 : 0, readerVersion, id)
}
