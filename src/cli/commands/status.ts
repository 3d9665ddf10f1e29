import { statusReport } from '../../app/status.ts'
import type { Session } from '../session.ts'
import { statusView } from '../views/status.ts'

export async function status(session: Session) {
  const report = await session.read(statusReport)
  return session.show(report, (result, page) => statusView(result, page, session.storePath))
}
