import { linkContacts } from '../../app/contacts/link.ts'
import type { Session } from '../session.ts'
import { showChanges } from '../show-changes.ts'

export async function contactsLink(session: Session, one: string, others: string[]) {
  const words = ['contacts link', one, ...others].join(' ')
  const linked = await session.act(words, desk => linkContacts(desk, one, others, false))
  return showChanges(session, linked)
}

export async function contactsUnlink(session: Session, one: string, others: string[]) {
  const words = ['contacts unlink', one, ...others].join(' ')
  const unlinked = await session.act(words, desk => linkContacts(desk, one, others, true))
  return showChanges(session, unlinked)
}
