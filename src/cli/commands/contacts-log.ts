import { logTouch } from '../../app/rhythm/log.ts'
import type { Session } from '../session.ts'
import { showChanges } from '../show-changes.ts'

export async function contactsLog(session: Session, person: string, words: string[], { on }: { on?: string }) {
  const logged = await session.act(`contacts log ${person}`, desk => logTouch(desk, person, words.join(' '), on))
  return showChanges(session, logged)
}
