import {
  type EvidenceKind,
  type RuleName,
  type ScorePart,
  type ScoreSide,
  type ScoreSource,
  scoreMiddle,
  signals,
  type Verdict,
} from '../model/message.ts'
import { sure } from './evidence/strength.ts'
import { isNear } from './relation.ts'
import { isAboutThem } from './sayings.ts'
import { type Table, tables } from './score-tables.ts'
import type { ParsedMessage, Rule } from './types.ts'

export interface Judgement {
  score: number
  verdict: Verdict
  parts: ScorePart[]
}

/** A score that differs less from the middle says neither. */
const margin = 5

const verdicts = {
  personal: { high: 'personal', middle: 'borderline', low: 'impersonal' },
  group: { high: 'helpful', middle: 'borderline', low: 'salesy' },
} as const

/**
 * The score can be read off: two sums, of what speaks for the text and of what speaks against it, neither below nothing;
 * their difference, from the middle, held between 0 and 100. All figures stand in `data/scoring.json`.
 *
 * @param names  the rules that found something
 */
export function judge(message: ParsedMessage, names: readonly RuleName[]): Judgement {
  const table = tables[message.kind]
  const counts = countsOf(message, names, table)
  const parts = partsOf(message, counts, table)
  const excess = scoreOf(parts) - (scoreMiddle + margin - 1)
  const lid = table.neverHigh.find(source => counts.has(source))
  if (lid && excess > 0) parts.push({ source: lid, for: -excess, against: 0 })
  const exact = scoreOf(parts)
  const level = exact >= scoreMiddle + margin ? 'high' : exact <= scoreMiddle - margin ? 'low' : 'middle'
  return {
    score: Math.min(100, Math.max(0, exact)),
    verdict: verdicts[message.kind === 'group-post' ? 'group' : 'personal'][level],
    parts,
  }
}

type Counts = ReadonlyMap<ScoreSource, number>

/** What the text has, and how often. */
function countsOf(message: ParsedMessage, names: readonly RuleName[], { spoils, ruins }: Table): Counts {
  const foreign = isForeign(message)
  const counts: Map<ScoreSource, number> = foreign ? new Map() : saidIn(message)
  const add = (source: ScoreSource) => counts.set(source, 1)
  for (const name of names) add(name)
  const spoiled = names.some(name => spoils.includes(name))
  if (spoiled) add('spoiled')
  const { between, options } = message
  if (between && !(foreign && between === 'unsold')) add(between)
  if (counts.has('unsold') && message.signals.questions > 0) add('asks')
  const near = isNear(options.relation ?? null)
  if (near && !spoiled && !names.some(name => ruins.includes(name))) add('near')
  if (!near && options.relation) add('known')
  return counts
}

/** Of a language that it does not know the linter counts no words. */
function isForeign({ language, lexicon }: ParsedMessage): boolean {
  return language !== null && !lexicon
}

function saidIn(message: ParsedMessage): Map<ScoreSource, number> {
  const counts = new Map<ScoreSource, number>([['base', 1]])
  for (const signal of signals) if (message.signals[signal] > 0) counts.set(signal, message.signals[signal])
  for (const source of evidenceIn(message)) counts.set(source, 1)
  return counts
}

function evidenceIn({ evidence }: ParsedMessage): ScoreSource[] {
  const strongest = (kind: EvidenceKind) =>
    evidence.reduce((most, { what, strength }) => (what === kind ? Math.max(most, strength) : most), 0)
  const found: ScoreSource[] = []
  for (const kind of ['who', 'why', 'help'] as const) if (strongest(kind) >= sure) found.push(kind)
  const told = found.includes('who') || found.includes('why')
  const them = strongest('them')
  if (them >= sure) found.push('them')
  if (them >= sure && told) found.push('them-and-more')
  if (them < sure && them > 0) found.push('them-weak')
  return found
}

function partsOf(message: ParsedMessage, counts: Counts, { worth }: Table): ScorePart[] {
  const aboutThem = isAboutThem(message)
  const parts: ScorePart[] = []
  for (const { source, most, each, alone } of worth) {
    const times = Math.min(most, counts.get(source) ?? 0)
    if (times === 0) continue
    const points = aboutThem ? each : alone
    const part = { source, for: Math.round(times * points.for), against: Math.round(times * points.against) }
    if (part.for !== 0 || part.against !== 0) parts.push(part)
  }
  return parts
}

/** The score, not yet held. */
function scoreOf(parts: readonly ScorePart[]): number {
  const sum = (side: ScoreSide) => parts.reduce((total, part) => total + part[side], 0)
  return scoreMiddle + Math.max(0, sum('for')) - Math.max(0, sum('against'))
}

/** Points that a rule can take from the score of the first kind it is for. */
export function costOf({ name, kinds }: Rule): number {
  const { worth, spoils } = tables[kinds[0] ?? 'request']
  const cost = worth
    .filter(({ source }) => source === name || (source === 'spoiled' && spoils.includes(name)))
    .reduce((sum, { each }) => sum + each.against - each.for, 0)
  return Math.min(100, Math.max(0, Math.round(cost)))
}
