import type { Reading } from '../language/reading.ts'
import { type MessageKind, type Signal, signals } from '../model/message.ts'
import type { Clause } from './evidence/clause.ts'
import { countMessage } from './message-signals.ts'
import { countPost } from './post-signals.ts'
import { countScoredWords } from './word-signals.ts'

const none = Object.fromEntries(signals.map(signal => [signal, 0])) as Record<Signal, number>

/** How often a text does what is no proof by itself, and tells much together. */
export function signalsIn(reading: Reading, clauses: readonly Clause[], kind: MessageKind): Record<Signal, number> {
  const counts = { ...none }
  countScoredWords(clauses, kind, counts)
  if (kind === 'group-post') countPost(reading, clauses, counts)
  else countMessage(reading, clauses, counts)
  return counts
}
