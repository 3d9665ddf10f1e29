import type { Day } from '../../model/day.ts'
import { allRecords, type Records, recordsOf } from '../../store/records.ts'
import { type PersonPortrait, showContact } from '../contacts/show.ts'
import type { Desk } from '../desk.ts'
import { findPerson } from '../person-reference.ts'

export interface Everything {
  exportedOn: Day
  /** Null in an export of the whole store. */
  person: PersonPortrait | null
  /** The rows themselves, by table. */
  records: Records
}

/** All that the store holds, or all that it holds on one person. @throws UserError where the reference names nobody */
export function everything(desk: Desk, reference: string | undefined): Everything {
  const { store, today: exportedOn } = desk
  if (reference === undefined) return { exportedOn, person: null, records: allRecords(store) }
  const { id } = findPerson(desk, reference)
  return { exportedOn, person: showContact(desk, `p${id}`), records: recordsOf(store, id) }
}
