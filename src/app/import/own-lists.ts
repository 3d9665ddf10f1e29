import type { RowOf } from '../../import/rows.ts'
import { fold } from '../../language/fold.ts'
import {
  dropUnlisted,
  isEmptyList,
  type ListTable,
  type Stored,
  storeListed,
  type Told,
} from '../../store/imported-lists.ts'
import type { Store } from '../../store/store.ts'
import type { Run, Writer, Writers } from './run.ts'

type OwnKind = 'positions' | 'education' | 'skills' | 'languages' | 'company-follows' | 'events'

/** The lists of the user's own profile. */
export const ownListWriters: Pick<Writers, OwnKind> = {
  positions: ownList('positions', 'position', (store, { company, title, started, ...rest }, told) =>
    storeListed(store, 'position', { company_key: fold(company), title, started }, { company, ...rest }, told),
  ),
  education: ownList('education', 'education', (store, { school, degree, started, ...rest }, told) =>
    storeListed(store, 'education', { school_key: fold(school), degree, started }, { school, ...rest }, told),
  ),
  skills: ownList('skills', 'skill', (store, { name }, told) => storeListed(store, 'skill', { name }, {}, told)),
  languages: ownList('languages', 'spoken_language', (store, { name, proficiency }, told) =>
    storeListed(store, 'spoken_language', { name }, { proficiency }, told),
  ),
  'company-follows': ownList('company-follows', 'company_follow', (store, { company, followedOn }, told) =>
    storeListed(store, 'company_follow', { company }, { followed_on: followedOn }, told),
  ),
  events: ownList('events', 'attendance', (store, { event, heldOn, status, url }, told) =>
    storeListed(store, 'attendance', { event, held_on: heldOn }, { status, url }, told),
  ),
}

/**
 * The newest export tells the whole list, unless some of it could not be read; an older one only fills an empty one.
 */
function ownList<Kind extends OwnKind>(
  _kind: Kind,
  table: ListTable,
  save: (store: Store, row: RowOf[Kind], told: Told) => Stored,
): (run: Run) => Writer<RowOf[Kind]> {
  return ({ store, newest }) => {
    const listed: Told = new Set()
    const fills = newest || isEmptyList(store, table)
    return {
      write: row => (fills ? save(store, row, listed).outcome : 'unchanged'),
      finish: whole => {
        if (fills && whole) dropUnlisted(store, table, listed)
        return 0
      },
    }
  }
}
