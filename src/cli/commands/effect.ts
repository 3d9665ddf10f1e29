import { effectReport } from '../../app/effect/effect.ts'
import type { Session } from '../session.ts'
import { effectView } from '../views/effect.ts'

export async function effect(session: Session) {
  return session.show(await session.read(effectReport), effectView)
}
