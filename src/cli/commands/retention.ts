import type { SettingChange } from '../../app/config/config.ts'
import { type Ended, endRetention, overdue } from '../../app/keep/retention.ts'
import { readSpan } from '../../model/ago.ts'
import { confirmed } from '../prompts/confirm.ts'
import type { Session } from '../session.ts'

/** A limit to what is kept, and what went by it for good. */
export interface RetentionChange extends SettingChange {
  ended: Ended | null
}

/** Sets how long messages and notes are kept, and removes what is older, once the user has agreed to that. */
export async function limitRetention(
  session: Session,
  text: string,
  set: () => Promise<SettingChange>,
): Promise<RetentionChange | null> {
  const { texts, numbers, storePath } = session
  const span = readSpan(text)
  const due = span === null ? null : await session.read(desk => overdue(desk, span))
  if (due !== null && !(await confirmed(session, texts.keep.retention.sure(numbers.day(due.before), counts(due)))))
    return null
  const change = await set()
  if (session.options.dryRun) return { ...change, ended: due && { ...due, copiesLeft: [] } }
  return { ...change, ended: await session.write(desk => endRetention(desk, storePath)) }

  function counts({ messages, notes }: { messages: number; notes: number }): string {
    const { retention } = texts.keep
    return numbers.list([numbers.count(messages, ...retention.messages), numbers.count(notes, ...retention.notes)])
  }
}
