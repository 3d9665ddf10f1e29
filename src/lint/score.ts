import {
  type EvidenceKind,
  type RuleName,
  type ScorePart,
  type ScoreSide,
  type ScoreSource,
  scoreMiddle,
  type Verdict,
} from '../model/message.ts'
import { sure } from './evidence/strength.ts'
import { isNear } from './relation.ts'
import { isAboutThem } from './sayings.ts'
import { type Table, tables } from './score-tables.ts'
import type { Finding, ParsedMessage, Rule } from './types.ts'

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
 */
export function judge(message: ParsedMessage, found: ReadonlyMap<Rule, readonly Finding[]>): Judgement {
  const table = tables[message.kind]
  const names = Array.from(found.keys(), ({ name }) => name)
  const counts = countsOf(message, names, table)
  const parts = partsOf(message, counts, table)
  const excess = scoreOf(parts) - (scoreMiddle + margin - 1)
  const lid = table.neverHigh.find(source => counts[source])
  if (lid && excess > 0) parts.push({ source: lid, for: -excess, against: 0 })
  const exact = scoreOf(parts)
  const level = exact >= scoreMiddle + margin ? 'high' : exact <= scoreMiddle - margin ? 'low' : 'middle'
  return {
    score: Math.min(100, Math.max(0, exact)),
    verdict: verdicts[message.kind === 'group-post' ? 'group' : 'personal'][level],
    parts,
  }
}

type Counts = Partial<Record<ScoreSource, number>>

/** What else than signals the text has, and how often. */
function countsOf(message: ParsedMessage, names: readonly RuleName[], { spoils, ruins }: Table): Counts {
  const { signals, between, options } = message
  const counts: Counts = isForeign(message) ? {} : { base: 1, ...evidenceIn(message) }
  for (const name of names) counts[name] = 1
  const spoiled = names.some(name => spoils.includes(name))
  if (spoiled) counts.spoiled = 1
  if (between && !(isForeign(message) && between === 'unsold')) counts[between] = 1
  if (counts.unsold && signals.questions > 0) counts.asks = 1
  const near = isNear(options.relation ?? null)
  if (near && !spoiled && !names.some(name => ruins.includes(name))) counts.near = 1
  if (!near && options.relation) counts.known = 1
  return counts
}

/** Of a language that it does not know the linter counts no words. */
function isForeign({ language, lexicon }: ParsedMessage): boolean {
  return language !== null && !lexicon
}

function evidenceIn({ evidence }: ParsedMessage): Counts {
  const strongest = (kind: EvidenceKind) =>
    evidence.reduce((most, { what, strength }) => (what === kind ? Math.max(most, strength) : most), 0)
  const them = strongest('them')
  const counts: Counts = them >= sure ? { them: 1 } : them > 0 ? { 'them-weak': 1 } : {}
  for (const kind of ['who', 'why', 'help'] as const) if (strongest(kind) >= sure) counts[kind] = 1
  if (counts.them && (counts.who || counts.why)) counts['them-and-more'] = 1
  return counts
}

function partsOf(message: ParsedMessage, counts: Counts, { worth }: Table): ScorePart[] {
  const signals: Counts = isForeign(message) ? {} : message.signals
  const aboutThem = isAboutThem(message)
  const parts: ScorePart[] = []
  for (const { source, most, each, alone } of worth) {
    const times = Math.min(most, counts[source] ?? signals[source] ?? 0)
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
