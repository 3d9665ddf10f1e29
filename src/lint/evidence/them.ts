import type { Saying } from '../../language/lexicon.ts'
import type { Evidence } from '../types.ts'
import { anyBetween, type Clause, manyAnchors, sayingsIn, selling } from './clause.ts'
import { evidenceAt } from './place.ts'

const ties: ReadonlySet<Saying> = new Set(['refers', 'knows', 'recommended', 'shares'])
const vague: ReadonlySet<Saying> = new Set(['vague'])
const reachBefore = 5
const reachAfter = 12
const strength = { anchored: 1, addressed: 0.7, bare: 0.3 }

/**
 * Where the message says what could not be said to a hundred others: a phrase that ties it to this reader with
 * something specific beside it, or a sentence to the reader with particulars. A sentence that sells has none.
 */
export function themIn(clauses: readonly Clause[]): Evidence[] {
  const sold = clauses.some(({ sells }) => sells)
  const idle = clauses.some(({ hollow }) => hollow)
  return clauses.flatMap(clause => (clause.sells ? beforeSelling(clause) : inClause(clause, sold, idle)))
}

/** @param sold  the message sells somewhere; @param idle  it says nothing somewhere: then a bare tie is another phrase */
function inClause(clause: Clause, sold: boolean, idle: boolean): Evidence[] {
  const { words, toReader, hollow } = clause
  const anchors = clause.anchors.filter(anchor => !clause.own.has(anchor))
  const loose = clause.sentence.sayings.find(({ category }) => category === 'vague')
  if (loose) {
    const worth = anchors.length < manyAnchors ? strength.bare : strength.anchored
    return [evidenceAt('them', clause, loose.from, loose.to, worth)]
  }
  const found = sayingsIn(clause, ties)
  const rare = clause.rare.filter(anchor => !clause.own.has(anchor))
  const anchored = found.find(({ category, from, to }) =>
    category === 'refers'
      ? anyBetween(rare.length > 0 || anchors.length > 1 ? anchors : [], from - reachBefore, to + reachAfter)
      : anyBetween(clause.anchors, from - reachBefore, to + reachAfter),
  )
  if (anchored && (!hollow || isRich(clause, rare))) {
    return [evidenceAt('them', clause, anchored.from, endWith(anchors, anchored.to), strength.anchored)]
  }
  const first = rare[0]
  const last = rare.at(-1)
  const ofTheirs = clause.theirs.some(anchor => anchors.includes(anchor)) && anchors.length > 1
  if (toReader && !sold && !hollow && first !== undefined && last !== undefined && (tells(clause, rare) || ofTheirs)) {
    return [evidenceAt('them', clause, first, last + 1, strength.addressed)]
  }
  const bare = found[0]
  return bare && words.length > 2 && !idle ? [evidenceAt('them', clause, bare.from, bare.to, strength.bare)] : []
}

/** "I read your column on rural buses and we sell …": what stands before the offer may still be about the reader. */
function beforeSelling(clause: Clause): Evidence[] {
  const offer = Math.min(...sayingsIn(clause, selling).map(({ from }) => from))
  const rare = clause.rare.filter(anchor => anchor < offer && !clause.own.has(anchor))
  const tie = sayingsIn(clause, ties).find(({ to }) => to <= offer)
  return tie && rare.length > 1 ? [evidenceAt('them', clause, tie.from, endWith(rare, tie.to), strength.anchored)] : []
}

/** A name, or several particulars. */
function isRich({ words }: Clause, anchors: readonly number[]): boolean {
  return anchors.length > 1 || anchors.some(anchor => words[anchor]?.proper)
}

/** A name, three particulars, or a question with two. */
function tells({ words, sentence }: Clause, anchors: readonly number[]): boolean {
  return anchors.length > 2 || (sentence.asks && anchors.length > 0) || anchors.some(anchor => words[anchor]?.proper)
}

/** The evidence reaches as far as the particulars that follow closely. */
function endWith(anchors: readonly number[], to: number): number {
  return anchors.reduce((end, anchor) => (anchor >= end && anchor < end + 4 ? anchor + 1 : end), to)
}

/** Between contacts, any sentence with particulars answers or tells what is meant for this one. */
export function betweenContactsIn(clauses: readonly Clause[]): Evidence[] {
  return clauses.flatMap(clause => {
    const { anchors, words, sells, sentence } = clause
    const first = anchors[0]
    const last = anchors.at(-1)
    if (sells || first === undefined || last === undefined) return []
    const loose = sayingsIn(clause, vague).length > 0 && anchors.length < manyAnchors
    const told = isRich(clause, anchors) || sentence.asks || sayingsIn(clause, ties).length > 0
    const sure = told && !loose && words.length > 3
    return [evidenceAt('them', clause, first, last + 1, sure ? strength.addressed : strength.bare)]
  })
}
