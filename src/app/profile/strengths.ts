import { profileStrength } from '../../coach/profile/strength.ts'
import type { Day } from '../../model/day.ts'
import { isProfileTold } from '../../store/profile.ts'
import { profileStrengths, saveProfileStrength } from '../../store/profile-strengths.ts'
import type { Desk } from '../desk.ts'
import { profileFacts } from './facts.ts'

/** Notes how strong the profile is by what is known on a day, for the history of the effect. */
export function noteProfileStrength({ store }: Pick<Desk, 'store'>, day: Day): void {
  if (!isProfileTold(store)) return
  saveProfileStrength(store, { seenOn: day, score: profileStrength(profileFacts({ store, today: day })).score })
}

/** How strong the profile was on a day, by the latest note until then; null before the first. */
export function pastProfile({ store }: Pick<Desk, 'store'>): (day: Day) => number | null {
  const seen = profileStrengths(store)
  return day => seen.findLast(({ seenOn }) => seenOn <= day)?.score ?? null
}
