import { showContact } from '../../app/contacts/show.ts'
import type { Session } from '../session.ts'
import { portraitView } from '../views/portrait.ts'

export async function contactsShow(session: Session, person: string) {
  return session.show(await session.read(desk => showContact(desk, person)), portraitView)
}
