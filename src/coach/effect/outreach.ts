import weights from '../../../data/weights/outreach.json' with { type: 'json' }

export type OutreachItem = keyof typeof weights

/**
 * How much of each there is: contacts, reach and groups in all, the rest within the last year. Contacts are part of the
 * reach, so that somebody at two steps who becomes one is not lost to it.
 */
export type OutreachFacts = Record<OutreachItem, number>

export interface OutreachPart {
  code: OutreachItem
  count: number
  worth: number
  /** How many of them bring 63 % of the worth. */
  scale: number
  /** 0 to `worth`, with diminishing returns. */
  points: number
}

export interface Outreach {
  /** 0–100. */
  score: number
  parts: OutreachPart[]
}

const items = Object.keys(weights) as OutreachItem[]

/** P3, P7: how far the user reaches out. Each part has a worth, and each next one of a kind brings less than the last. */
export function outreachOf(facts: OutreachFacts): Outreach {
  const parts = items.map(code => ({
    code,
    count: facts[code],
    worth: weights[code].worth,
    scale: weights[code].scale,
    points: pointsOf(code, facts),
  }))
  return { score: Math.round(parts.reduce((sum, { points }) => sum + points, 0)), parts }
}

function pointsOf(code: OutreachItem, facts: OutreachFacts): number {
  return weights[code].worth * (1 - Math.exp(-facts[code] / weights[code].scale))
}

/** What `minutes` spent on outreach would bring, in points, and the deed to begin with. */
export function outreachIn(minutes: number, facts: OutreachFacts): { points: number; first: OutreachItem | null } {
  const after = { ...facts }
  let left = minutes
  let first: OutreachItem | null = null
  for (let deed = bestDeed(after, left); deed !== null; deed = bestDeed(after, left)) {
    first ??= deed
    after[deed]++
    left -= weights[deed].minutes
  }
  const points = items.reduce((sum, code) => sum + pointsOf(code, after) - pointsOf(code, facts), 0)
  return { points, first }
}

/** Nobody can make others accept, or know more people. */
const notOnesOwn = new Set<OutreachItem>(['accepted', 'reach'])

/** The deed that brings most a minute. */
function bestDeed(facts: OutreachFacts, minutes: number): OutreachItem | null {
  const possible = items.filter(code => !notOnesOwn.has(code) && weights[code].minutes <= minutes)
  const perMinute = (code: OutreachItem) =>
    (pointsOf(code, { ...facts, [code]: facts[code] + 1 }) - pointsOf(code, facts)) / weights[code].minutes
  return possible.reduce<OutreachItem | null>(
    (best, code) => (best === null || perMinute(code) > perMinute(best) ? code : best),
    null,
  )
}
