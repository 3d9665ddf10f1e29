import { showId } from '../../model/ids.ts'
import { showRhythm } from '../../model/rhythm.ts'
import type { Due, Followed } from '../rhythm/due.ts'
import type { PlanPerson, Proposal } from './proposal.ts'
import { proposal } from './propose.ts'

/** P13: those with whom it is time to be in touch, by the user's own rhythm. */
export function keepInTouch(people: readonly (Followed & Due & PlanPerson)[]): Proposal[] {
  const longest = 100
  return people
    .filter(({ turn }) => turn !== 'later')
    .map(({ person, name, company, lastTouch, rhythm, share }) =>
      proposal('keep-in-touch', showId('person', person), 'P13', Math.min(share, longest), {
        person,
        name,
        company,
        lastTouch,
        rhythm: showRhythm(rhythm),
      }),
    )
}
