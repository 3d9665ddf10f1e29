import { type Day, daysBetween } from '../../model/day.ts'
import { showId } from '../../model/ids.ts'
import type { PlanPerson, Proposal } from './proposal.ts'
import { proposal } from './propose.ts'

export interface OwedReply extends PlanPerson {
  /** The day of their latest message, after which the user wrote nothing. */
  since: Day
  asks: boolean
  pitches: boolean
}

const soonestDays = 1
/** An answer after this long is no answer but a new letter. */
export const latestDays = 90

/** P13: a question of theirs, or another message, that the user left without an answer. A sales letter is owed none. */
export function repliesOwed(owed: readonly OwedReply[], today: Day): Proposal[] {
  return owed
    .filter(({ pitches }) => !pitches)
    .map(reply => ({ ...reply, days: daysBetween(reply.since, today) }))
    .filter(({ days, asks }) => days >= soonestDays && days <= (asks ? latestDays : latestDays / 3))
    .map(({ person, name, since, asks, days }) =>
      proposal('reply', showId('person', person), 'P13', (asks ? 2 : 1) - days / latestDays, {
        person,
        name,
        since,
        asks: Number(asks),
      }),
    )
}
