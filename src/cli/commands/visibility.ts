import { visibilityOf } from '../../app/finding/visibility.ts'
import type { Session } from '../session.ts'
import { visibilityView } from '../views/visibility.ts'

export async function visibility(session: Session, words: string[]) {
  return session.show(await session.read(desk => visibilityOf(desk, words.join(' '))), visibilityView)
}
