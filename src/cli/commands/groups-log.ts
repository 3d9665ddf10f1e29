import { logContribution } from '../../app/groups/log.ts'
import type { Session } from '../session.ts'
import { showOutcome } from '../show-changes.ts'

export async function groupsLog(session: Session, group: string, kind: string, words: string[]) {
  const work = (desk: Parameters<typeof logContribution>[0]) => logContribution(desk, group, kind, words.join(' '))
  const logged = await session.act(`groups log ${group} ${kind}`, work)
  return showOutcome(session, logged, ({ group: { name }, verdict }, { texts: { groups } }) =>
    verdict === 'salesy' ? groups.loggedSelling(name) : groups.logged(name),
  )
}
