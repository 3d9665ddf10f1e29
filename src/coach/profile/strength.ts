import weights from '../../../data/weights/profile.json' with { type: 'json' }
import type { ProfileFacts } from './facts.ts'
import { type Found, type ProfileItem, profileItems } from './items.ts'

export interface ProfileFinding extends Found {
  code: ProfileItem
  /** Points that the whole item gives. */
  worth: number
  /** Points that it gives now; null where nobody has said. */
  points: number | null
}

export interface ProfileStrength {
  /** 0–100: the points reached, of those for items of which something is known. */
  score: number
  /** What gives most is first. */
  items: ProfileFinding[]
}

/** P7: how strong the profile is. An item of which nothing is known neither helps nor hurts. */
export function profileStrength(facts: ProfileFacts): ProfileStrength {
  const codes = Object.keys(profileItems) as ProfileItem[]
  const items = codes.map(code => {
    const found: Found = profileItems[code](facts)
    const { worth } = weights[code]
    return { code, ...found, worth, points: found.share === null ? null : worth * found.share }
  })
  const known = items.filter(({ points }) => points !== null)
  const reached = known.reduce((sum, { points }) => sum + (points ?? 0), 0)
  const possible = known.reduce((sum, { worth }) => sum + worth, 0)
  return { score: Math.round((100 * reached) / possible), items: items.sort((a, b) => lost(b) - lost(a)) }
}

/** The points that an item could still bring. */
export function lost({ worth, points }: ProfileFinding): number {
  return worth - (points ?? 0)
}
