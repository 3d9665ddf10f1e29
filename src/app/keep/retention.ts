import { dayAgo } from '../../model/ago.ts'
import type { Day } from '../../model/day.ts'
import { checkPlace } from '../../store/in-place.ts'
import { type Aged, agedBefore, dropAged } from '../../store/retention.ts'
import { setting } from '../../store/settings.ts'
import { copiesOf } from '../../store/side-files.ts'
import type { Desk } from '../desk.ts'
import { cleanFiles } from './forget.ts'

/** What is older than the user wants it kept. */
export interface Overdue extends Aged {
  /** The first day of what is kept. */
  before: Day
}

export interface Ended extends Overdue {
  /** Copies that the user made: they still hold it. */
  copiesLeft: string[]
}

/** The first day of what is kept; null where everything is. @param span  in the place of the one that is set */
export function keptSince(
  { store, today }: Pick<Desk, 'store' | 'today'>,
  span = setting(store, 'retention'),
): Day | null {
  return span === null ? null : dayAgo(span, today)
}

/** What has to go; null where nothing has. @param span  in the place of the one that is set */
export function overdue(desk: Pick<Desk, 'store' | 'today'>, span?: string): Overdue | null {
  const before = keptSince(desk, span)
  if (before === null) return null
  const aged = agedBefore(desk.store, before)
  return aged.messages + aged.notes > 0 ? { before, ...aged } : null
}

/**
 * Removes messages and notes of invitations that are older than the user wants them kept, from the store, the journal,
 * the log, the free pages and the automatic copies. Undo does not bring them back.
 *
 * @returns what went; null where nothing had to
 * @throws UserError `forget-unfinished` where the rows are gone and the files could not be cleaned
 */
export function endRetention(desk: Desk, path: string): Ended | null {
  const due = overdue(desk)
  if (due === null) return null
  const { store } = desk
  store.pragma('secure_delete = ON')
  store
    .transaction(() => {
      dropAged(store, due.before)
      checkPlace(store)
    })
    .immediate()
  cleanFiles(store, path)
  return { ...due, copiesLeft: copiesOf(path).wanted }
}
