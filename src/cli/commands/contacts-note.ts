import { noteContact } from '../../app/contacts/note.ts'
import type { Session } from '../session.ts'
import { showChanges } from '../show-changes.ts'

export async function contactsNote(session: Session, person: string, words: string[]) {
  const noted = await session.act(`contacts note ${person}`, desk => noteContact(desk, person, words.join(' ')))
  return showChanges(session, noted)
}
