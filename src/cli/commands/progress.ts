import { progressReport } from '../../app/progress/progress.ts'
import { wholeNumber } from '../../app/whole-number.ts'
import type { Session } from '../session.ts'
import { progressView } from '../views/progress.ts'

export async function progress(session: Session, { months = '12' }: { months?: string }) {
  const count = Math.min(wholeNumber('--months', months, 1), 120)
  return session.show(await session.read(desk => progressReport(desk, count)), progressView)
}
