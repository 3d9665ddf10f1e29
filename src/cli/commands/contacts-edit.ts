import { type EditInput, editContact } from '../../app/contacts/edit.ts'
import { editFile } from '../../app/contacts/edit-file.ts'
import { UserError } from '../../model/errors.ts'
import type { Session } from '../session.ts'
import { showChanges } from '../show-changes.ts'
import { changesFromFile } from './changes-from-file.ts'

export async function contactsEdit(
  session: Session,
  person: string | undefined,
  { from, ...input }: EditInput & { from?: string },
) {
  if (from !== undefined) return changesFromFile(session, 'contacts edit', from, editFile)
  if (person === undefined) throw new UserError('nobody-named', {})
  return showChanges(session, await session.act(`contacts edit ${person}`, desk => editContact(desk, person, input)))
}
