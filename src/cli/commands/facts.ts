import { listFacts } from '../../app/facts.ts'
import type { Session } from '../session.ts'
import { factsView } from '../views/facts.ts'

export async function facts(session: Session) {
  const code = await session.showRows(await session.read(listFacts), factsView)
  session.notice(session.texts.facts.override)
  return code
}
