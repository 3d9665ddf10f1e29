import type { Day } from '../model/day.ts'
import { meId } from '../model/person.ts'
import { row, type Store } from './store.ts'

export interface Counts {
  contacts: number
  unconfirmed: number
  gone: number
  hidden: number
  pendingIncoming: number
  pendingOutgoing: number
  staleOutgoing: number
  groups: number
}

/** How many there are of each. Accepts that no export has shown are counted in `unconfirmed` and not in `contacts`. */
export function counts(store: Store, staleBefore: Day): Counts {
  const ties = row<{ contacts: number; unconfirmed: number; gone: number }>(
    store,
    `SELECT standing - unconfirmed AS contacts, unconfirmed, gone FROM (SELECT
      (SELECT count(*) FROM connection WHERE a = @me AND gone_on IS NULL) AS standing,
      (SELECT count(*) FROM connection WHERE a = @me AND gone_on IS NULL AND source = 'decision') AS unconfirmed,
      (SELECT count(*) FROM connection WHERE a = @me AND gone_on IS NOT NULL) AS gone)`,
    { me: meId },
  )
  const rest = row<Omit<Counts, 'contacts' | 'unconfirmed' | 'gone'>>(
    store,
    `SELECT
      (SELECT coalesce(sum(people), 0) FROM hidden_contact) AS hidden,
      (SELECT count(*) FROM member_group WHERE state = 'joined') AS groups,
      count(*) FILTER (WHERE direction = 'incoming') AS pendingIncoming,
      count(*) FILTER (WHERE direction = 'outgoing') AS pendingOutgoing,
      count(*) FILTER (WHERE direction = 'outgoing' AND sent_on < ?) AS staleOutgoing
    FROM invitation WHERE state = 'pending'`,
    staleBefore,
  )
  if (!ties || !rest) throw new Error('an aggregate gave no row')
  return { ...ties, ...rest }
}
