import type { Saying } from '../../language/lexicon.ts'
import type { Evidence } from '../types.ts'
import { type Clause, sayingsIn } from './clause.ts'
import { evidenceAt } from './place.ts'

const telling: ReadonlySet<Saying> = new Set(['refers', 'knows', 'recommended', 'shares'])
const reachBefore = 5
const reachAfter = 12
const strength = { anchored: 1, addressed: 0.7, bare: 0.3 }

/**
 * Where the message says what could not be said to a hundred others: a phrase that ties it to this reader with
 * something specific beside it, or a sentence to the reader with particulars. A sentence that sells has none.
 */
export function themIn(clauses: readonly Clause[]): Evidence[] {
  return clauses.flatMap(clause => (clause.sells ? [] : inClause(clause)))
}

function inClause(clause: Clause): Evidence[] {
  const { words, toReader } = clause
  const anchors = clause.anchors.filter(anchor => !clause.own.has(anchor))
  const ties = sayingsIn(clause, telling)
  const anchored = ties.find(({ category, from, to }) =>
    near(category === 'refers' ? anchors : clause.anchors, from - reachBefore, to + reachAfter),
  )
  if (anchored) return [evidenceAt('them', clause, anchored.from, endWith(anchors, anchored.to), strength.anchored)]
  const first = anchors[0]
  const last = anchors.at(-1)
  if (toReader && first !== undefined && last !== undefined && tells(clause, anchors)) {
    return [evidenceAt('them', clause, first, last + 1, strength.addressed)]
  }
  const bare = ties[0]
  return bare && words.length > 2 ? [evidenceAt('them', clause, bare.from, bare.to, strength.bare)] : []
}

/** A name, or two particulars, or a question with one. */
function tells({ words, sentence }: Clause, anchors: readonly number[]): boolean {
  return anchors.length > 1 || sentence.asks || anchors.some(anchor => words[anchor]?.proper)
}

function near(anchors: readonly number[], from: number, to: number): boolean {
  return anchors.some(anchor => anchor >= from && anchor < to)
}

/** The evidence reaches as far as the particulars that follow closely. */
function endWith(anchors: readonly number[], to: number): number {
  return anchors.reduce((end, anchor) => (anchor >= end && anchor < end + 4 ? anchor + 1 : end), to)
}
