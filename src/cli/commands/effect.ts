import { effectReport } from '../../app/effect/effect.ts'
import type { Session } from '../session.ts'
import { effectView } from '../views/effect.ts'
import { effectExplained } from '../views/effect-explained.ts'

export async function effect(session: Session, { explain = false }: { explain?: boolean }) {
  const report = await session.read(effectReport)
  return session.show(report, (shown, page) =>
    explain && shown !== null
      ? `${effectView(shown, page)}\n\n${effectExplained(shown, page)}`
      : effectView(shown, page),
  )
}
