import { type Day, daysBetween } from '../../model/day.ts'
import type { Rhythm } from '../../model/rhythm.ts'

/** Somebody with whom the user wants to be in touch regularly. */
export interface Followed {
  person: number
  rhythm: Rhythm
  /** Null where nobody knows of any touch. */
  lastTouch: Day | null
}

export type Turn = 'late' | 'due' | 'later'

export interface Due {
  turn: Turn
  /** Days since the latest touch; null where there was none. */
  days: number | null
  /** How many days over the rhythm; negative before it is due, null where there was no touch. */
  overdue: number | null
  /** `overdue` in rhythms: it orders those who wait. Someone never touched comes first. */
  share: number
}

/** Whose turn it is: those first who have waited longest, measured by their own rhythm. */
export function inTurn<One extends Followed>(followed: readonly One[], today: Day): (One & Due)[] {
  return followed
    .map(one => ({ ...one, ...dueOf(one, today) }))
    .sort((a, b) => order(a.share, b.share) || a.person - b.person)
}

function order(a: number, b: number): number {
  return a === b ? 0 : b - a
}

function dueOf({ rhythm, lastTouch }: Followed, today: Day): Due {
  if (lastTouch === null) return { turn: 'due', days: null, overdue: null, share: Number.POSITIVE_INFINITY }
  const days = Math.max(0, daysBetween(lastTouch, today))
  const overdue = days - rhythm.wished
  const turn = days > rhythm.latest ? 'late' : overdue >= 0 ? 'due' : 'later'
  return { turn, days, overdue, share: overdue / rhythm.wished }
}
