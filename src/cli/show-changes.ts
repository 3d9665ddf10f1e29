import type { Changes } from '../app/contacts/changes.ts'
import type { Session } from './session.ts'
import { changesView } from './views/changes.ts'

/** Shows what a command changed, and how to take it back. */
export async function showChanges<Result extends Changes>(session: Session, result: Result) {
  const dryRun = session.options.dryRun === true
  const code = await session.show({ ...result, dryRun }, changesView)
  sayHowToUndo(session, result.changes.length > 0)
  return code
}

/** After a change: how to take it back, or that it was a dry run. */
export function sayHowToUndo(session: Session, changed: boolean): void {
  const { options, texts } = session
  if (options.dryRun) session.notice(texts.changes.dryRun)
  else if (changed) session.notice(texts.changes.undo)
}
