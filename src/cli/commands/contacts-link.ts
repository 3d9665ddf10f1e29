import { linkContacts } from '../../app/contacts/link.ts'
import type { Session } from '../session.ts'
import { showChanges } from '../show-changes.ts'

export async function contactsLink(session: Session, one: string, other: string) {
  const linked = await session.act(`contacts link ${one} ${other}`, desk => linkContacts(desk, one, other, false))
  return showChanges(session, linked)
}

export async function contactsUnlink(session: Session, one: string, other: string) {
  const unlinked = await session.act(`contacts unlink ${one} ${other}`, desk => linkContacts(desk, one, other, true))
  return showChanges(session, unlinked)
}
