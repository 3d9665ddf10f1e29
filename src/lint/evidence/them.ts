import type { Saying } from '../../language/lexicon.ts'
import type { Evidence } from '../types.ts'
import { anyBetween, type Clause, manyAnchors, sayingsIn } from './clause.ts'
import { selling } from './gist.ts'
import { evidenceAt } from './place.ts'

const ties: ReadonlySet<Saying> = new Set(['refers', 'knows', 'recommended', 'shares'])
const topics: ReadonlySet<Saying> = new Set(['topic'])
/** Large groups: many are in them. */
const groups: ReadonlySet<Saying> = new Set(['groups'])
/** What anybody can read off a page: an employer, a school, a post, a town. */
const filledIn: ReadonlySet<Saying> = new Set(['filled'])
const longestFilling = 4
/** So many words of offers, and the particulars are likely those of an offer. */
const manyTraded = 3
const shortestTopic = 2
const longTopic = 5
const reasons: ReadonlySet<Saying> = new Set(['reason'])
const vague: ReadonlySet<Saying> = new Set(['vague', 'liked'])
/** A talk that the two had, or what a text of the reader's was about. */
const named: ReadonlySet<Saying> = new Set(['knows', 'topic'])
/** A time that is set, or asked for. */
const appointments: ReadonlySet<Saying> = new Set(['agrees'])
const longestAppointment = 12
const reachBefore = 5
const reachAfter = 12
const strength = { anchored: 1, addressed: 0.7, bare: 0.3 }

/**
 * Where the message says what could not be said to a hundred others: a phrase that ties it to this reader with
 * something specific beside it, or a sentence to the reader with particulars. A sentence that sells has none.
 */
export function themIn(clauses: readonly Clause[]): Evidence[] {
  const traded = clauses.reduce((sum, { trading }) => sum + trading, 0)
  const sold = traded >= manyTraded || clauses.some(({ sells, hires }) => sells || hires)
  const idle = clauses.some(({ hollow }) => hollow)
  return clauses.flatMap(clause => (clause.sells ? beforeSelling(clause) : inClause(clause, sold, idle)))
}

/** A clause, its particulars that are not the sender's own, and what the rest of the message does. */
interface Sight {
  clause: Clause
  anchors: number[]
  rare: number[]
  /** The message sells or recruits somewhere, or sounds like it. */
  sold: boolean
  /** It says nothing somewhere: then a bare tie is another phrase. */
  idle: boolean
}

function inClause(clause: Clause, sold: boolean, idle: boolean): Evidence[] {
  const others = (indexes: readonly number[]) => indexes.filter(anchor => !clause.own.has(anchor))
  const sight: Sight = { clause, anchors: others(clause.anchors), rare: others(clause.rare), sold, idle }
  const found = topicIn(sight) ?? looselyIn(sight) ?? inGroup(sight) ?? (isFilledIn(clause) ? undefined : toldIn(sight))
  return found && found.strength > 0 ? [found] : []
}

function toldIn(sight: Sight): Evidence | undefined {
  return tiedIn(sight) ?? addressedIn(sight) ?? bareIn(sight)
}

/** "I see you work at Nordplåt": a name put into a sentence that fits any other, and nothing beside it. */
function isFilledIn(clause: Clause): boolean {
  const filled = sayingsIn(clause, filledIn)[0]
  if (!filled) return false
  return !clause.rare.some(anchor => anchor < filled.from || anchor >= filled.to + longestFilling)
}

/** "your article about hiring without CVs" */
function topicIn({ clause }: Sight): Evidence | undefined {
  const topic = clause.hollow ? undefined : sayingsIn(clause, topics).find(({ to }) => namesTopic(clause, to))
  return topic && evidenceAt('them', clause, topic.from, topic.to + shortestTopic, strength.addressed)
}

/** Congratulations, "we may have met" and "nice post" fit many, unless much is named. */
function looselyIn({ clause, anchors, rare }: Sight): Evidence | undefined {
  const loose = clause.sentence.sayings.find(({ category }) => vague.has(category))
  if (!loose) return undefined
  const told = rare.length > 0 && sayingsIn(clause, named).length > 0
  const specific = told || (loose.category === 'liked' ? rare.length > 2 : anchors.length >= manyAnchors)
  return evidenceAt('them', clause, loose.from, loose.to, specific ? strength.anchored : strength.bare)
}

/** To be in the same large group is little, beside a phrase that says nothing it is nothing. */
function inGroup({ clause, idle }: Sight): Evidence | undefined {
  const group = sayingsIn(clause, groups)[0]
  return group && evidenceAt('them', clause, group.from, group.to, idle ? 0 : strength.bare)
}

function tiedIn({ clause, anchors, rare, sold }: Sight): Evidence | undefined {
  const told = sold ? isRich(clause, rare) : rare.length > 0 || anchors.length > 1
  const known = !sold || isRich(clause, clause.rare)
  const tie = sayingsIn(clause, ties).find(({ category, from, to }) => {
    const [enough, beside] = category === 'refers' ? [told, anchors] : [known, clause.anchors]
    return enough && anyBetween(beside, from - reachBefore, to + reachAfter)
  })
  if (!tie || (clause.hollow && !isRich(clause, tie.category === 'refers' ? rare : clause.rare))) return undefined
  return evidenceAt('them', clause, tie.from, endWith(anchors, tie.to), strength.anchored)
}

/** A sentence to the reader with particulars: theirs, asked about, or many. */
function addressedIn({ clause, anchors, rare, sold }: Sight): Evidence | undefined {
  if (!clause.toReader || clause.hollow) return undefined
  const theirs = clause.theirs.filter(anchor => anchors.includes(anchor))
  const wanted = theirs.length > 0 && sayingsIn(clause, reasons).length > 0
  if (theirs.length === 0 && !tells(clause, rare)) return undefined
  const told = rare.length > 0 ? rare : wanted ? theirs : []
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const sure = wanted || (theirs.length > 0 && anchors.length > 1) || clause.sentence.asks || rare.length > manyAnchors
  return evidenceAt('them', clause, first, last + 1, sure && !sold ? strength.addressed : strength.bare)
}

function bareIn({ clause, idle }: Sight): Evidence | undefined {
  const bare = clause.words.length > 2 && !idle && !clause.hires ? sayingsIn(clause, ties)[0] : undefined
  return bare && evidenceAt('them', clause, bare.from, bare.to, strength.bare)
}

/** "I read your column on rural buses and we sell …": what stands before the offer may still be about the reader. */
function beforeSelling(clause: Clause): Evidence[] {
  const offer = Math.min(...sayingsIn(clause, selling).map(({ from }) => from))
  const rare = clause.rare.filter(anchor => anchor < offer && !clause.own.has(anchor))
  const tie = sayingsIn(clause, ties).find(({ to }) => to <= offer)
  return tie && rare.length > 1 ? [evidenceAt('them', clause, tie.from, endWith(rare, tie.to), strength.anchored)] : []
}

/** "your article about hiring without CVs": common words, too, make a topic where several of them go on. */
function namesTopic({ words, empty, anchors }: Clause, to: number): boolean {
  const said = words.slice(to).filter((_, offset) => !empty[to + offset]).length
  return said >= shortestTopic && (said >= longTopic || anyBetween(anchors, to, to + longTopic))
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
  const sold = clauses.some(({ sells }) => sells)
  return clauses.flatMap(clause => (sold ? undefined : appointmentIn(clause)) ?? particularsIn(clause, sold))
}

/** "Friday 1pm works" */
function appointmentIn(clause: Clause): Evidence | undefined {
  const set = clause.words.length <= longestAppointment ? sayingsIn(clause, appointments)[0] : undefined
  return set && evidenceAt('them', clause, set.from, set.to, strength.addressed)
}

function particularsIn(clause: Clause, sold: boolean): Evidence[] {
  const { anchors, rare, words, sells, hires, sentence } = clause
  const first = anchors[0]
  const last = anchors.at(-1)
  if (sells || hires || first === undefined || last === undefined) return []
  const loose = sayingsIn(clause, vague).length > 0 && anchors.length < manyAnchors
  const tied = sayingsIn(clause, ties).length > 0
  const told = (isRich(clause, anchors) && (tied || !sold)) || ((sentence.asks || tied) && rare.length > 0 && !sold)
  const sure = told && !loose && words.length > 3
  return [evidenceAt('them', clause, first, last + 1, sure ? strength.addressed : strength.bare)]
}
