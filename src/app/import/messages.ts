import { messageFingerprint, textHash } from '../../import/fingerprint.ts'
import type { MessageRow } from '../../import/rows.ts'
import { messageFeatures } from '../../language/message-features.ts'
import { ownCopy } from '../../language/own-copy.ts'
import {
  ConversationInserter,
  conversations,
  fingerprints,
  MessageInserter,
  outdated,
  readAgain,
} from '../../store/imported-messages.ts'
import { Parties } from './parties.ts'
import type { Outcome, Run, Writer } from './run.ts'

/** Stores conversations. The words of others are read here and dropped. */
export function messagesWriter(run: Run): Writer<MessageRow> {
  const { store } = run
  const parties = new Parties(run)
  const keptFrom = run.keptSince === null ? -Infinity : Date.parse(run.keptSince) / 1000
  const added = new ConversationInserter(store)
  const conversation = conversationFinder(conversations(store), added)
  const stored = fingerprints(store)
  const stale = outdated(store)
  const fresh = new Set<number>()
  const inserter = new MessageInserter(store, added.batch)

  function again(fingerprint: number, text: string): Outcome {
    if (fresh.has(fingerprint)) return 'repeated'
    const toRead = stale.get(fingerprint) ?? []
    for (const id of toRead) readAgain(store, id, messageFeatures(text))
    return toRead.length > 0 ? 'updated' : 'unchanged'
  }

  return {
    write: row => {
      if (row.sentAt < keptFrom) return 'retention'
      const sender = parties.sender(row)
      const others = sender.mine ? parties.recipients(row) : sender.others
      if (others.length === 0) return 'no-other-party'
      const { id, hash } = conversation(row.conversation)
      const { sentAt } = row
      const text = withLineFeeds(row.text)
      const fingerprint = messageFingerprint(hash, sender.hash, sentAt, text.length)
      if (fresh.has(fingerprint) || stored.has(fingerprint)) return again(fingerprint, text)
      fresh.add(fingerprint)
      const { mine } = sender
      const features = messageFeatures(text)
      for (const person of others) {
        inserter.add({ conversation: id, person, mine, sentAt, text: mine ? text : null, fingerprint }, features)
      }
      return 'added'
    },
    finish: () => {
      inserter.finish()
      return 0
    },
  }
}

/** Looks before it copies: most texts have nothing to replace. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
}

interface Conversation {
  key: string
  id: number
  hash: number
}

/** Finds or adds a conversation. Rows of one stand together, so the last one is looked at first. */
function conversationFinder(known: Map<string, number>, added: ConversationInserter): (key: string) => Conversation {
  let last: Conversation = { key: '', id: 0, hash: 0 }
  return key => {
    if (last.id !== 0 && last.key === key) return last
    const own = ownCopy(key)
    const id = known.get(own) ?? added.add(own)
    known.set(own, id)
    last = { key: own, id, hash: textHash(own) }
    return last
  }
}
