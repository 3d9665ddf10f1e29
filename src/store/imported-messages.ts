import type { MessageFeatures } from '../language/message-features.ts'
import { readerVersion } from '../language/message-features.ts'
import type { Instant } from '../model/day.ts'
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

/** A function that stores messages. The statement is bound by position: there are hundreds of thousands. */
export function messageInserter(store: Store): (message: ImportedMessage, features: MessageFeatures) => void {
  const insert = statement(
    store,
    `INSERT INTO message (conversation, person, mine, sent_at, text, language, asks, links, pitches, reader, fingerprint)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return ({ conversation, person, mine, sentAt, text, fingerprint }, { language, asks, links, pitches }) => {
    insert.run(
      conversation,
      person,
      mine ? 1 : 0,
      sentAt,
      text,
      language,
      asks ? 1 : 0,
      links ? 1 : 0,
      pitches ? 1 : 0,
      readerVersion,
      fingerprint,
    )
  }
}

/** Replaces what an older reader found. */
export function readAgain(store: Store, id: number, { language, asks, links, pitches }: MessageFeatures): void {
  const sql = 'UPDATE message SET language = ?, asks = ?, links = ?, pitches = ?, reader = ? WHERE id = ?'
  change(store, sql, language, asks ? 1 : 0, links ? 1 : 0, pitches ? 1 : 0, readerVersion, id)
}
