import { groupAdvice } from '../../app/groups/advice.ts'
import type { Session } from '../session.ts'
import { groupAdviceView } from '../views/group-advice.ts'

export async function groupsAdvice(session: Session) {
  return session.show(await session.read(groupAdvice), groupAdviceView)
}
