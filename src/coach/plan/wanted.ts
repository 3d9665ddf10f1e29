import { showId } from '../../model/ids.ts'
import type { PlanPerson, Proposal } from './proposal.ts'
import { proposal } from './propose.ts'

export interface WantedPerson extends PlanPerson {
  /** A contact of the user's who knows this person, or null. */
  via: string | null
  /** The interest that this person matches; null where the user marked the person as wanted. */
  interest: string | null
}

/** P11: people whom the user wants to know; first those marked by hand, then those with somebody in between. */
export function wantedPeople(people: readonly WantedPerson[]): Proposal[] {
  return people.map(({ person, name, company, via, interest }) =>
    proposal('wanted', showId('person', person), 'P11', (interest === null ? 2 : 0) + (via === null ? 0 : 1), {
      person,
      name,
      company,
      via,
      interest,
    }),
  )
}
