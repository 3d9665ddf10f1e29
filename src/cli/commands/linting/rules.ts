import { ruleList } from '../../../app/linting/rule-list.ts'
import type { Session } from '../../session.ts'
import { rulesView } from '../../views/linting/rules.ts'

/** `rules`: every rule with the severity it has now. */
export async function rules(session: Session) {
  return session.showRows(await session.read(ruleList), rulesView)
}
