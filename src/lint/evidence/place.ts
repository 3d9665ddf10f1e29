import type { EvidenceKind } from '../../model/message.ts'
import type { Evidence } from '../types.ts'
import type { Clause } from './clause.ts'

/** Evidence that covers the words `from` up to and without `to`. */
export function evidenceAt(
  what: EvidenceKind,
  { words, sentence }: Clause,
  from: number,
  to: number,
  strength: number,
): Evidence {
  const start = words[from]?.start ?? sentence.start
  const end = words[Math.min(to, words.length) - 1]?.end ?? sentence.end
  return { what, start, end, strength }
}
