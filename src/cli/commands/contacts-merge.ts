import { mergeContacts } from '../../app/contacts/merge.ts'
import type { Session } from '../session.ts'
import { showChanges } from '../show-changes.ts'

export async function contactsMerge(session: Session, one: string, other: string) {
  return showChanges(
    session,
    await session.act(`contacts merge ${one} ${other}`, desk => mergeContacts(desk, one, other)),
  )
}
