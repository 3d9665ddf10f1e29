import type { Reading } from '../language/reading.ts'
import { type MessageKind, type Signal, signals } from '../model/message.ts'
import type { Clause } from './evidence/clause.ts'
import { messageSignals } from './message-signals.ts'
import { postSignals } from './post-signals.ts'
import { wordSignals } from './word-signals.ts'

const none = Object.fromEntries(signals.map(signal => [signal, 0])) as Record<Signal, number>

/** How often a text does what is no proof by itself, and tells much together. */
export function signalsIn(reading: Reading, clauses: readonly Clause[], kind: MessageKind): Record<Signal, number> {
  const words = wordSignals(clauses, kind)
  if (kind === 'group-post') return postSignals(reading, clauses, { ...none, ...words })
  return { ...none, ...words, ...messageSignals(reading, clauses) }
}
