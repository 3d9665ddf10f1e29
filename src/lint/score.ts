import scoring from '../../data/scoring.json' with { type: 'json' }
import type { Between, EvidenceKind, MessageKind, RuleName, ScorePart, Signal, Verdict } from '../model/message.ts'
import type { RelationKind } from '../model/person.ts'
import { sure } from './evidence/strength.ts'
import { isNear } from './relation.ts'
import { isAboutThem } from './sayings.ts'
import type { Evidence, Finding, ParsedMessage, Rule } from './types.ts'

export interface Judgement {
  score: number
  verdict: Verdict
  parts: ScorePart[]
}

interface Weight {
  each: number
  alone?: number
  most: number
}

/** What a kind of text is worth and costs. */
interface Table {
  /** What a text begins with. */
  base: number
  evidence: Partial<Record<EvidenceKind | 'them-weak', number>>
  /** Points for each time, and how many times count; `alone` where nothing sure is about the reader. */
  signals: Partial<Record<Signal, Weight>>
  /** For a reader who is near (P15), or known in another way. */
  near: number
  known: number
  costs: Partial<Record<RuleName, number>>
  /** Rules that spoil by half: together they cost `spoiling` once, and only evidence about the reader counts beside them. */
  spoils: readonly RuleName[]
  spoiling: number
  /** By how many points each draws a text towards the middle, at most. */
  between?: Record<Between, number>
  thresholds: { high: number; low: number }
}

const tables: Record<MessageKind, Table> = {
  request: scoring['first-contact'] as Table,
  inmail: scoring['first-contact'] as Table,
  message: scoring.contact as Table,
  reply: scoring.contact as Table,
  'group-post': scoring['group-post'] as Table,
}

const verdicts = {
  personal: { high: 'personal', middle: 'borderline', low: 'impersonal' },
  group: { high: 'helpful', middle: 'borderline', low: 'salesy' },
} as const

/**
 * The score is a sum that can be read off: points for evidence and for knowing each other, less the cost of rules that
 * found something, held between 0 and 100. The verdict is where it falls between two thresholds. All figures stand in
 * `data/scoring.json`.
 */
export function judge(message: ParsedMessage, found: ReadonlyMap<Rule, readonly Finding[]>): Judgement {
  const table = tables[message.kind]
  const names = Array.from(found.keys(), ({ name }) => name)
  const spoiler = names.find(name => table.spoils.includes(name))
  const parts: ScorePart[] = [
    { source: 'base' as const, points: table.base },
    ...evidenceParts(message.evidence, table, spoiler !== undefined),
    ...signalParts(message, table),
    { source: 'relation' as const, points: relationPoints(message.options.relation, table) },
    ...names.map(source => ({ source, points: -(table.costs[source] ?? 0) })),
  ].filter(({ points }) => points !== 0)
  if (spoiler) parts.push({ source: spoiler, points: -spoilingOf(sumOf(parts), table, isAboutThem(message)) })
  if (message.between) parts.push(...betweenParts(message.between, sumOf(parts), table))
  const sum = sumOf(parts)
  const score = Math.min(100, Math.max(0, sum))
  const { high, low } = table.thresholds
  const level = score >= high ? 'high' : score < low ? 'low' : 'middle'
  return { score, verdict: verdicts[message.kind === 'group-post' ? 'group' : 'personal'][level], parts }
}

function evidenceParts(evidence: readonly Evidence[], { evidence: worth }: Table, spoiled: boolean): ScorePart[] {
  const strongest = (what: EvidenceKind) =>
    evidence.reduce((most, found) => (found.what === what ? Math.max(most, found.strength) : most), 0)
  const them = strongest('them')
  const counted: (EvidenceKind | 'them-weak')[] = []
  for (const what of ['who', 'why', 'help'] as const) {
    if (strongest(what) >= sure && !spoiled) counted.push(what)
  }
  if (them >= sure) counted.push('them')
  else if (them > 0) counted.push('them-weak')
  return counted.map(source => ({ source, points: worth[source] ?? 0 }))
}

/** The same words say more to one whom the message is about: "you" and particulars prove nothing by themselves. */
function signalParts(message: ParsedMessage, { signals }: Table): ScorePart[] {
  const counts = message.signals
  const aboutThem = isAboutThem(message)
  return (Object.keys(signals) as Signal[]).map(source => {
    const { each, alone = each, most } = signals[source] as Weight
    return { source, points: (aboutThem ? each : alone) * Math.min(most, counts[source]) }
  })
}

/** A message that is spoiled by half is personal in no case, and borderline where it is about the reader. */
function spoilingOf(sum: number, { spoiling, thresholds: { high, low } }: Table, aboutThem: boolean): number {
  const cost = aboutThem ? Math.min(spoiling, Math.max(0, sum - low)) : spoiling
  return Math.max(cost, sum - (high - 1))
}

function sumOf(parts: readonly ScorePart[]): number {
  return parts.reduce((total, { points }) => total + points, 0)
}

/** Draws a sum towards the middle, by so many points at most; a post that sells nothing may still help. */
function betweenParts(source: Between, sum: number, { between, thresholds: { high, low } }: Table): ScorePart[] {
  const most = between?.[source] ?? 0
  const lift = Math.min(most, low - sum)
  if (lift > 0) return [{ source, points: lift }]
  const fall = source === 'unsold' ? 0 : Math.min(most, sum - (high - 1))
  return fall > 0 ? [{ source, points: -fall }] : []
}

function relationPoints(relation: RelationKind | undefined, { near, known }: Table): number {
  if (relation === undefined) return 0
  return isNear(relation) ? near : known
}

/** Points that a rule takes from the score of the first kind it is for. */
export function costOf({ name, kinds }: Rule): number {
  const table = tables[kinds[0] ?? 'request']
  return table.spoils.includes(name) ? table.spoiling : (table.costs[name] ?? 0)
}
