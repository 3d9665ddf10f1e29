import { outbox as readOutbox } from '../../app/outbox/outbox.ts'
import { answerInvitations } from '../../app/triage/answer.ts'
import type { Session } from '../session.ts'
import { outboxView } from '../views/outbox.ts'
import { answeredView } from '../views/triage-answer.ts'

/** `outbox`: the requests that the user sent. */
export async function outbox(session: Session) {
  const box = await session.read(readOutbox)
  if (session.options.jsonl) return session.showRows(box.requests, () => '')
  return session.show(box, outboxView)
}

/** `outbox withdraw`: notes that requests were taken back. */
export async function withdrawRequests(session: Session, ids: string[]) {
  const label = `outbox withdraw ${ids.join(' ')}`
  const answered = await session.act(label, desk => answerInvitations(desk, 'withdraw', ids))
  return session.show(answered, answeredView)
}
