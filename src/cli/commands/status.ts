import { statusReport } from '../../app/status.ts'
import type { Session } from '../session.ts'

export async function status(session: Session) {
  const report = await session.read(statusReport)
  return session.show(report, async (result, page) => {
    const { statusView } = await import('../views/status.ts')
    return statusView(result, page, session.storePath)
  })
}
