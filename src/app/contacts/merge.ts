import { fold } from '../../language/fold.ts'
import { UserError } from '../../model/errors.ts'
import type { Person } from '../../model/person.ts'
import { addAlias, addNote } from '../../store/annotations.ts'
import { addFormerAddress } from '../../store/former-addresses.ts'
import { moveRows } from '../../store/merge.ts'
import { personByAlias, personById } from '../../store/people.ts'
import { deletePerson, personRecord, savePersonRecord } from '../../store/person-record.ts'
import type { Desk } from '../desk.ts'
import { findPerson, introduce } from '../person-reference.ts'
import { type Changes, changeLine } from './changes.ts'
import { fieldChanges } from './edit.ts'
import { type Joined, joined } from './joined.ts'

/**
 * Makes one person of two: the first keeps its id and gets everything that the other has. Of two texts one stays as
 * the field and the other as a note; another name becomes an alias, another address a former one.
 */
export function mergeContacts(desk: Desk, one: string, two: string): Changes {
  const { store, today } = desk
  const [kept, other] = [findPerson(desk, one), findPerson(desk, two)]
  if (kept.id === other.id) throw new UserError('same-person', { name: kept.name })
  const result = joined(personRecord(store, kept.id), personRecord(store, other.id))
  moveRows(store, other.id, kept.id, today)
  deletePerson(store, other.id)
  savePersonRecord(store, result.record)
  keepBesides(desk, kept.id, other.name, result)
  const after = personById(store, kept.id) as Person
  return { changes: [changeLine(desk, after, 'merged', null, introduce(other)), ...fieldChanges(desk, kept, after)] }
}

/** What the record has no room for. */
function keepBesides({ store, today, texts }: Desk, id: number, name: string, result: Joined): void {
  const { lost, otherName, otherSlug } = result
  if (otherSlug !== null) addFormerAddress(store, id, otherSlug)
  if (otherName !== null && !personByAlias(store, fold(otherName))) addAlias(store, id, otherName)
  if (lost.length === 0) return
  const facts = lost.map(({ field, value }) => `${texts.changes.fields[field]} ${value}`)
  addNote(store, id, texts.changes.mergedNote(name, facts.join(', ')), today)
}
