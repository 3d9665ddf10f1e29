import type { MessageFeatures } from '../language/message-features.ts'
import { readerVersion } from '../language/message-features.ts'
import type { Instant } from '../model/day.ts'
import { Batch, nextId } from './batch.ts'
import { type DeferredIndex, deferIndex } from './deferred-index.ts'
import { change, rows, type Store } from './store.ts'

/** Ids of the conversations by their key in the export. */
export function conversations(store: Store): Map<string, number> {
  const found = rows<{ id: number; key: string }>(store, 'SELECT id, key FROM conversation')
  return new Map(found.map(({ id, key }) => [key, id]))
}

/** Adds conversations. */
export class ConversationInserter {
  readonly batch: Batch
  #next: number

  constructor(store: Store) {
    this.batch = new Batch(store, 'conversation', ['id', 'key'])
    this.#next = nextId(store, 'conversation')
  }

  /** @returns the id that the new conversation will have */
  add(key: string): number {
    const id = this.#next++
    this.batch.add(id, key)
    return id
  }
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

const columns = ['conversation', 'person', 'sent_at', 'text', 'language', 'traits', 'fingerprint']

/** The bits of `traits`; the table's generated columns read them. */
function traitsOf(mine: boolean, { asks, links, pitches }: MessageFeatures): number {
  return (mine ? 1 : 0) | (asks ? 2 : 0) | (links ? 4 : 0) | (pitches ? 8 : 0)
}

/** Stores messages. The first ones bring their index last. */
export class MessageInserter {
  readonly #batch: Batch
  readonly #index: DeferredIndex | null

  /** @param conversations those to which the messages belong */
  constructor(store: Store, conversations: Batch) {
    this.#batch = new Batch(store, 'message', columns, { before: conversations, fixed: { reader: readerVersion } })
    const empty = rows(store, 'SELECT 1 FROM message LIMIT 1').length === 0
    this.#index = empty ? deferIndex(store, 'message_by_person') : null
  }

  add({ conversation, person, mine, sentAt, text, fingerprint }: ImportedMessage, features: MessageFeatures): void {
    this.#batch.add(conversation, person, sentAt, text, features.language, traitsOf(mine, features), fingerprint)
  }

  /** Stores what is still waiting. */
  finish(): void {
    this.#batch.flush()
    this.#index?.build()
  }
}

/** Replaces what an older reader found. */
export function readAgain(store: Store, id: number, features: MessageFeatures): void {
  const sql = 'UPDATE message SET language = ?, traits = traits & 1 | ?, reader = ? WHERE id = ?'
  change(store, sql, features.language, traitsOf(false, features), readerVersion, id)
}
