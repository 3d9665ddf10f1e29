import { findPeopleBy } from '../../app/finding/find.ts'
import { wholeNumber } from '../../app/whole-number.ts'
import type { Session } from '../session.ts'
import { findView } from '../views/find.ts'

const usually = 20

export async function find(session: Session, words: string[], { limit }: { limit?: string }) {
  const most = limit === undefined ? usually : wholeNumber('--limit', limit, 1)
  return session.show(await session.read(desk => findPeopleBy(desk, words.join(' '), most)), findView)
}
