import { setPersonRhythm, setTagRhythm } from '../../app/rhythm/set.ts'
import { UserError } from '../../model/errors.ts'
import { showRhythm } from '../../model/rhythm.ts'
import type { Session } from '../session.ts'
import { showChanges, showOutcome } from '../show-changes.ts'

/** `contacts rhythm PERSON 90d`, or, for everybody with a tag, `contacts rhythm 90d --tag TAG`. */
export async function contactsRhythm(
  session: Session,
  first: string,
  second: string | undefined,
  { tag }: { tag?: string },
) {
  if (tag === undefined) {
    const rhythm = second ?? ''
    return showChanges(
      session,
      await session.act(`contacts rhythm ${first} ${rhythm}`, desk => setPersonRhythm(desk, first, rhythm)),
    )
  }
  if (second !== undefined) throw new UserError('not-a-rhythm', { value: `${first} ${second}` })
  const set = await session.act(`contacts rhythm ${first} --tag ${tag}`, desk => setTagRhythm(desk, tag, first))
  return showOutcome(session, set, ({ rhythm }, { texts: { rhythm: texts } }) =>
    rhythm === null ? texts.tagNone(set.tag) : texts.tagSet(set.tag, showRhythm(rhythm)),
  )
}
