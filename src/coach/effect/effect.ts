import planWeights from '../../../data/weights/plan.json' with { type: 'json' }
import type { ProfileItem } from '../profile/items.ts'
import { lost, type ProfileStrength } from '../profile/strength.ts'
import { type OutreachFacts, type OutreachItem, outreachIn, outreachOf } from './outreach.ts'

const hour = 60

/** P7: profile strength times outreach, each 0–100, as one number of 0–100. */
export function effectOf(profile: number, outreach: number): number {
  return Math.round((profile * outreach) / 100)
}

export interface Lever {
  /** Points of effect that one more hour would bring. */
  gain: number
  /** What to begin with; null where nothing is left to do. */
  first: ProfileItem | OutreachItem | null
}

/** P7: what one more hour on either side would bring, and where to begin. */
export function levers(profile: ProfileStrength, facts: OutreachFacts): { profile: Lever; outreach: Lever } {
  const now = outreachOf(facts).score
  const mended = profile.items
    .filter(item => item.points !== null && lost(item) > 0)
    .slice(0, Math.floor(hour / planWeights.profile.minutes))
  const possible = profile.items.reduce((sum, { points, worth }) => sum + (points === null ? 0 : worth), 0)
  const better = (100 * mended.reduce((sum, item) => sum + lost(item), 0)) / possible
  const { points, first } = outreachIn(hour, facts)
  return {
    profile: { gain: tenth((better * now) / 100), first: mended[0]?.code ?? null },
    outreach: { gain: tenth((profile.score * points) / 100), first },
  }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
