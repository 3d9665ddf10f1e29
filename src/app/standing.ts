import type { Standing } from '../coach/phase.ts'
import { addDays } from '../model/day.ts'
import { type Counts, counts } from '../store/counts.ts'
import { setting } from '../store/settings.ts'
import type { Desk } from './desk.ts'

export const defaultTarget = 200
/** A sent request without an answer for three weeks is stale. */
export const staleAfterDays = 21

/** The counts of the store, and with the target what the phase follows from. */
export function standing({ store, today }: Pick<Desk, 'store' | 'today'>): Counts & Standing {
  const target = Number(setting(store, 'target') ?? defaultTarget)
  return { ...counts(store, addDays(today, -staleAfterDays)), target }
}
