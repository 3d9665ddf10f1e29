import { placeOf } from '../../language/reading.ts'
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
  const first = words[from]
  const last = words[Math.min(to, words.length) - 1]
  const place = first && last ? placeOf(sentence, { start: first.start, end: last.end }) : sentence
  return { what, start: place.start, end: place.end, strength }
}
