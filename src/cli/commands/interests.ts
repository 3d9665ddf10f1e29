import { addInterest, listInterests, removeInterest } from '../../app/interests.ts'
import type { Session } from '../session.ts'
import { showOutcome } from '../show-changes.ts'
import { interestsView } from '../views/interests.ts'

export async function interestsList(session: Session) {
  return session.showRows(await session.read(listInterests), interestsView)
}

export async function interestsAdd(session: Session, kind: string, words: string[]) {
  const text = words.join(' ')
  const added = await session.act(`interests add ${kind} ${text}`, desk => addInterest(desk, kind, text))
  return showOutcome(session, added, ({ interest }, { texts: { interests: texts } }) =>
    texts.added(texts.kinds[interest.kind], interest.text),
  )
}

export async function interestsRemove(session: Session, words: string[]) {
  const reference = words.join(' ')
  const removed = await session.act(`interests remove ${reference}`, desk => removeInterest(desk, reference))
  return showOutcome(session, removed, ({ interest }, { texts: { interests: texts } }) =>
    texts.removed(texts.kinds[interest.kind], interest.text),
  )
}
