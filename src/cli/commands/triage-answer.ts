import { answerInvitations } from '../../app/triage/answer.ts'
import type { Answer } from '../../app/triage/choices.ts'
import { followSenders } from '../../app/triage/follow.ts'
import { reopenInvitations } from '../../app/triage/reopen.ts'
import type { Handler } from '../program.ts'
import { answeredView, followedView, reopenedView } from '../views/triage-answer.ts'

/** The handler of `triage accept` and its like. */
export function answering(answer: Answer): Handler<[string[], { because?: string }]> {
  return async (session, ids, { because }) => {
    const label = `triage ${answer} ${ids.join(' ')}`
    const answered = await session.act(label, desk => answerInvitations(desk, answer, ids, because))
    return session.show(answered, answeredView)
  }
}

export const reopen: Handler<[string[]]> = async (session, ids) => {
  const reopened = await session.act(`triage reopen ${ids.join(' ')}`, desk => reopenInvitations(desk, ids))
  return session.show(reopened, reopenedView)
}

export const followInstead: Handler<[string[]]> = async (session, ids) => {
  const followed = await session.act(`triage follow ${ids.join(' ')}`, desk => followSenders(desk, ids))
  return session.show(followed, followedView)
}
