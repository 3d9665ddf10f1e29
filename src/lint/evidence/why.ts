import type { Saying } from '../../language/lexicon.ts'
import type { Evidence } from '../types.ts'
import { type Clause, sayingsIn } from './clause.ts'
import { evidenceAt } from './place.ts'

const reasons: ReadonlySet<Saying> = new Set(['reason', 'favour', 'meeting'])

/** Where the message gives a reason for the contact that is more than the contact itself. */
export function whyIn(clauses: readonly Clause[]): Evidence[] {
  return clauses.flatMap(clause => {
    const reason = sayingsIn(clause, reasons).find(({ from, to }) => leadsSomewhere(clause, from, to))
    if (reason) return [evidenceAt('why', clause, reason.from, reason.to, clause.sells ? 0.5 : 1)]
    const { sentence, words, anchors, sells } = clause
    return sentence.asks && anchors.length > 0 && !sells ? [evidenceAt('why', clause, 0, words.length, 1)] : []
  })
}

/** "I would like to connect" gives no reason; "I would like to hear how you cast in sand" does. */
function leadsSomewhere({ empty, anchors, words }: Clause, from: number, to: number): boolean {
  const touchesEmpty = empty.slice(from, Math.min(words.length, to + 1)).some(Boolean)
  return !touchesEmpty || anchors.some(anchor => anchor >= from)
}
