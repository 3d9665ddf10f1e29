import { listGroups } from '../../app/groups/list.ts'
import type { Session } from '../session.ts'
import { groupsView } from '../views/groups.ts'

export async function groupsList(session: Session) {
  return session.showRows(await session.read(listGroups), groupsView)
}
