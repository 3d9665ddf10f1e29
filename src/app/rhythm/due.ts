import { inTurn, type Turn } from '../../coach/rhythm/due.ts'
import type { Day } from '../../model/day.ts'
import { showId } from '../../model/ids.ts'
import type { Rhythm } from '../../model/rhythm.ts'
import { followedPeople } from '../../store/rhythms.ts'
import type { Desk } from '../desk.ts'

export interface TurnRecord {
  person: { id: string; name: string; company: string | null }
  rhythm: Rhythm
  /** The tag that gave the rhythm; null where it is the person's own. */
  tag: string | null
  turn: Turn
  lastTouch: Day | null
  /** Days since the latest touch, and days over the rhythm; null where there was no touch. */
  days: number | null
  overdue: number | null
}

/** P13: whose turn it is to hear from the user, the most overdue by their own rhythm first; with `all`, everyone. */
export function keepInTouchList({ store, today }: Pick<Desk, 'store' | 'today'>, all = false): TurnRecord[] {
  return inTurn(followedPeople(store), today)
    .filter(({ turn }) => all || turn !== 'later')
    .map(({ person, name, company, rhythm, tag, turn, lastTouch, days, overdue }) => ({
      person: { id: showId('person', person), name, company },
      rhythm,
      tag,
      turn,
      lastTouch,
      days,
      overdue,
    }))
}
