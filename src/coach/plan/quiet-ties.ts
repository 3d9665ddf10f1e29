import { type Day, daysBetween } from '../../model/day.ts'
import { showId } from '../../model/ids.ts'
import { recency, type TieFacts, tieStrength } from '../ties/strength.ts'
import type { PlanPerson, Proposal } from './proposal.ts'
import { proposal } from './propose.ts'

export interface QuietCandidate extends PlanPerson, TieFacts {
  /** A natural reason to write: a note of the user's own, or null. */
  note: string | null
}

const quietDays = 180
const strong = 0.45

/** P13: ties that were strong and have gone quiet, those first where most would be lost. */
export function quietTies(ties: readonly QuietCandidate[], today: Day): Proposal[] {
  return ties.flatMap(tie => {
    const { person, name, company, lastTouch, note } = tie
    const strength = tieStrength(tie)
    if (strength < strong || lastTouch === null || daysBetween(lastTouch, today) < quietDays) return []
    const lost = strength * (1 - recency(lastTouch, today))
    return [proposal('quiet-tie', showId('person', person), 'P13', lost, { person, name, company, lastTouch, note })]
  })
}
