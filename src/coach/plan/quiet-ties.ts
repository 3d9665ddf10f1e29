import { addDays, type Day } from '../../model/day.ts'
import { showId } from '../../model/ids.ts'
import type { ReasonToWrite } from '../../model/plan.ts'
import { recency, type TieFacts, tieStrength } from '../ties/strength.ts'
import type { PlanPerson, Proposal } from './proposal.ts'
import { proposal } from './propose.ts'

/** A tie that was strong and has gone quiet. */
export interface QuietTie {
  person: number
  lastTouch: Day
  /** How much of its strength the silence has taken, 0 to 1. */
  lost: number
}

export interface QuietPerson extends PlanPerson, QuietTie {
  reason: ReasonToWrite
  /** What the reason speaks of. */
  about: string | null
}

/** So long a silence makes a tie a quiet one. */
export const quietDays = 180
const strong = 0.45

/** P13: the ties that were strong and have gone quiet, those first where most is lost; at most `most` of them. */
export function quietestTies(ties: readonly (TieFacts & { person: number })[], today: Day, most: number): QuietTie[] {
  const before = addDays(today, -quietDays)
  const quiet: QuietTie[] = []
  for (const tie of ties) {
    const { person, lastTouch } = tie
    if (lastTouch === null || lastTouch > before) continue
    const strength = tieStrength(tie)
    if (strength >= strong) quiet.push({ person, lastTouch, lost: strength * (1 - recency(lastTouch, today)) })
  }
  return quiet.sort((a, b) => b.lost - a.lost || a.person - b.person).slice(0, most)
}

/** P13: to write again to those of the quiet ties. */
export function quietTies(ties: readonly QuietPerson[]): Proposal[] {
  return ties.map(({ person, name, company, lastTouch, reason, about, lost }) =>
    proposal('quiet-tie', showId('person', person), 'P13', lost, { person, name, company, lastTouch, reason, about }),
  )
}
