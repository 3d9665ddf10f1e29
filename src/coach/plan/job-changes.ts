import { companyKey, isCompany } from '../../language/company.ts'
import { fold } from '../../language/fold.ts'
import { type Day, daysBetween } from '../../model/day.ts'
import { showId } from '../../model/ids.ts'
import type { PlanPerson, Proposal } from './proposal.ts'
import { proposal } from './propose.ts'

/** What an export told otherwise than the one before. */
export interface SeenChange {
  field: 'company' | 'position'
  before: string | null
  after: string | null
}

export interface JobChange extends PlanPerson {
  position: string | null
  /** The day of the export that showed it. */
  seenOn: Day
  /** How strong the tie has been, 0 to 1. */
  strength: number
}

/** So long a new job is news. */
export const freshDays = 60

/** P13: contacts with a new employer or position, while that is news. */
export function jobChanges(changes: readonly JobChange[], today: Day): Proposal[] {
  return changes
    .filter(({ seenOn }) => daysBetween(seenOn, today) <= freshDays)
    .map(({ person, name, company, position, strength, seenOn }) =>
      proposal('job-change', showId('person', person), 'P13', strength, { person, name, company, position, seenOn }),
    )
}

/**
 * A job that ended, a title where none was told before, and another spelling are no occasion for congratulations; an
 * employer where there was none is one.
 */
export function isNewJob({ field, before, after }: SeenChange): boolean {
  if (!after) return false
  if (!before) return field === 'company' && isCompany(after)
  const key = field === 'company' ? companyKey : fold
  return key(before) !== key(after)
}
