import type { RowOf } from '../../import/rows.ts'
import { fold } from '../../language/fold.ts'
import { dropUnlisted, isEmptyList, type ListTable, type Stored, storeListed } from '../../store/imported-lists.ts'
import type { Store } from '../../store/store.ts'
import type { Run, Writer, Writers } from './run.ts'

type OwnKind = 'positions' | 'education' | 'skills' | 'languages' | 'company-follows' | 'events'

/** The lists of the user's own profile. */
export const ownListWriters: Pick<Writers, OwnKind> = {
  positions: ownList('positions', 'position', (store, { company, title, started, ...rest }) =>
    storeListed(store, 'position', { company_key: fold(company), title, started }, { company, ...rest }),
  ),
  education: ownList('education', 'education', (store, { school, degree, started, ...rest }) =>
    storeListed(store, 'education', { school_key: fold(school), degree, started }, { school, ...rest }),
  ),
  skills: ownList('skills', 'skill', (store, { name }) => storeListed(store, 'skill', { name })),
  languages: ownList('languages', 'spoken_language', (store, { name, proficiency }) =>
    storeListed(store, 'spoken_language', { name }, { proficiency }),
  ),
  'company-follows': ownList('company-follows', 'company_follow', (store, { company, followedOn }) =>
    storeListed(store, 'company_follow', { company }, { followed_on: followedOn }),
  ),
  events: ownList('events', 'attendance', (store, { event, heldOn, status, url }) =>
    storeListed(store, 'attendance', { event, held_on: heldOn }, { status, url }),
  ),
}

/**
 * The newest export tells the whole list, unless some of it could not be read; an older one only fills an empty one.
 */
function ownList<Kind extends OwnKind>(
  _kind: Kind,
  table: ListTable,
  save: (store: Store, row: RowOf[Kind]) => Stored,
): (run: Run) => Writer<RowOf[Kind]> {
  return ({ store, newest }) => {
    const listed = new Set<number>()
    const fills = newest || isEmptyList(store, table)
    return {
      write: row => {
        if (!fills) return 'unchanged'
        const { id, outcome } = save(store, row)
        if (listed.has(id)) return 'repeated'
        listed.add(id)
        return outcome
      },
      finish: whole => {
        if (fills && whole) dropUnlisted(store, table, listed)
      },
    }
  }
}
