import { type AddInput, addContact } from '../../app/contacts/add.ts'
import type { Session } from '../session.ts'
import { showChanges } from '../show-changes.ts'

export async function contactsAdd(session: Session, name: string, options: Omit<AddInput, 'namesake'>) {
  const namesake = session.options.yes === true
  const added = await session.act(`contacts add ${name}`, desk => addContact(desk, name, { ...options, namesake }))
  return showChanges(session, added)
}
