import scoring from '../../data/scoring.json' with { type: 'json' }
import type { RuleName, ScorePart, Verdict } from '../model/message.ts'
import { isNear } from './relation.ts'
import type { Finding, ParsedMessage, Rule } from './types.ts'

export interface Judgement {
  score: number
  verdict: Verdict
  parts: ScorePart[]
}

/**
 * The score is a sum that can be read off: points for each kind of evidence and for a close relation, less the cost of
 * each rule that found something, held between 0 and 100. The verdict is where the sum falls between two thresholds.
 * All figures stand in `data/scoring.json`.
 */
export function judge(message: ParsedMessage, found: ReadonlyMap<Rule, readonly Finding[]>): Judgement {
  const parts = message.kind === 'group-post' ? groupParts(message) : personalParts(message)
  const { costs, thresholds } = tableOf(message)
  for (const { name } of found.keys()) {
    const cost = (costs as Partial<Record<RuleName, number>>)[name]
    if (cost !== undefined) parts.push({ source: name, points: -cost })
  }
  const score = Math.min(
    100,
    Math.max(
      0,
      parts.reduce((sum, { points }) => sum + points, 0),
    ),
  )
  const level = score >= thresholds.high ? 'high' : score < thresholds.low ? 'low' : 'middle'
  return { score, verdict: verdicts[message.kind === 'group-post' ? 'group' : 'personal'][level], parts }
}

const verdicts = {
  personal: { high: 'personal', middle: 'borderline', low: 'impersonal' },
  group: { high: 'helpful', middle: 'borderline', low: 'salesy' },
} as const

function tableOf({ kind }: ParsedMessage) {
  return kind === 'group-post' ? scoring['group-post'] : scoring.request
}

function personalParts({ evidence, options }: ParsedMessage): ScorePart[] {
  const { evidence: worth, relation } = scoring.request
  const strongest = (what: string) => Math.max(0, ...evidence.filter(found => found.what === what).map(e => e.strength))
  const parts: ScorePart[] = []
  for (const what of ['who', 'why'] as const) {
    const strength = strongest(what)
    if (strength > 0) parts.push({ source: what, points: Math.round(worth[what] * strength) })
  }
  const them = strongest('them')
  if (them >= 0.5) parts.push({ source: 'them', points: Math.round(worth.them * them) })
  else if (them > 0) parts.push({ source: 'them-weak', points: worth['them-weak'] })
  if (isNear(options.relation ?? null)) parts.push({ source: 'relation', points: relation })
  return parts
}

const mostHelp = 3

function groupParts({ evidence }: ParsedMessage): ScorePart[] {
  const { base, evidence: worth } = scoring['group-post']
  const helps = Math.min(
    mostHelp,
    evidence.reduce((sum, { strength }) => sum + strength, 0),
  )
  return [
    { source: 'base', points: base },
    ...(helps > 0 ? [{ source: 'help' as const, points: Math.round(worth.help * helps) }] : []),
  ]
}
