import { keepInTouchList } from '../../app/rhythm/due.ts'
import type { Session } from '../session.ts'
import { keepInTouchView } from '../views/keep-in-touch.ts'

export async function keepInTouch(session: Session, { all = false }: { all?: boolean }) {
  return session.showRows(await session.read(desk => keepInTouchList(desk, all)), keepInTouchView)
}
