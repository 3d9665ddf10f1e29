import { changeMembers, groupMembers } from '../../app/groups/members.ts'
import type { Session } from '../session.ts'
import { showChanges } from '../show-changes.ts'
import { contactColumns, contactListView } from '../views/contact-list.ts'

export async function groupsMembers(session: Session, group: string, people: string[], options: { remove?: boolean }) {
  if (people.length > 0) {
    const remove = options.remove === true
    return showChanges(
      session,
      await session.act(`groups members ${group}`, desk => changeMembers(desk, group, people, remove)),
    )
  }
  const members = await session.read(desk => groupMembers(desk, group))
  return session.showRows(members, (rows, page) =>
    rows.length === 0 ? page.texts.groups.nobody : contactListView(rows, contactColumns(undefined), page),
  )
}
