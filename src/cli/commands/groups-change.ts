import { addGroup, type GroupInput } from '../../app/groups/add.ts'
import { joinGroup, leaveGroup } from '../../app/groups/join.ts'
import type { GroupChange } from '../../app/groups/record.ts'
import type { Session } from '../session.ts'
import { showOutcome } from '../show-changes.ts'

export async function groupsAdd(session: Session, name: string, options: GroupInput) {
  return showGroup(session, await session.act(`groups add ${name}`, desk => addGroup(desk, name, options)))
}

export async function groupsJoin(session: Session, group: string) {
  return showGroup(session, await session.act(`groups join ${group}`, desk => joinGroup(desk, group)))
}

export async function groupsLeave(session: Session, group: string) {
  return showGroup(session, await session.act(`groups leave ${group}`, desk => leaveGroup(desk, group)))
}

function showGroup(session: Session, change: GroupChange) {
  return showOutcome(session, change, ({ group }, { texts }) => texts.groups.is[group.state](group.name))
}
