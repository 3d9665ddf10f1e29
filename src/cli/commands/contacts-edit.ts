import { type EditInput, editContact } from '../../app/contacts/edit.ts'
import type { Session } from '../session.ts'
import { showChanges } from '../show-changes.ts'

export async function contactsEdit(session: Session, person: string, options: EditInput) {
  const edited = await session.act(`contacts edit ${person}`, desk => editContact(desk, person, options))
  return showChanges(session, edited)
}
