import type { Changes } from '../app/contacts/changes.ts'
import type { View } from './page.ts'
import type { Session } from './session.ts'
import { changesView } from './views/changes.ts'

/** Shows what a command changed about people, and how to take it back. */
export async function showChanges<Result extends Changes>(session: Session, result: Result) {
  const code = await session.show({ ...result, dryRun: session.options.dryRun === true }, changesView)
  sayHowToUndo(session, result.changes.length > 0)
  return code
}

/** Shows what a command changed about one thing, or that it was so already, and how to take it back. */
export async function showOutcome<Result extends { changed: boolean }>(
  session: Session,
  result: Result,
  view: View<Result>,
) {
  const outcome = { ...result, dryRun: session.options.dryRun === true }
  const code = await session.show(outcome, (shown, page) =>
    shown.changed ? view(shown, page) : page.texts.changes.nothing,
  )
  sayHowToUndo(session, result.changed)
  return code
}

function sayHowToUndo(session: Session, changed: boolean): void {
  const { changes } = session.texts
  if (session.options.dryRun) session.notice(changes.dryRun)
  else if (changed) session.notice(changes.undo)
}
