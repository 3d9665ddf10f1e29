import { readFileSync } from 'node:fs'
import type { ChangedByRow } from '../../app/contacts/by-row.ts'
import type { Desk } from '../../app/desk.ts'
import { UserError } from '../../model/errors.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Session } from '../session.ts'
import { showChanges } from '../show-changes.ts'

/** Changes contacts as a table of the user's own says; the rows that were skipped are told besides. */
export async function changesFromFile(
  session: Session,
  command: string,
  path: string,
  change: (desk: Desk, path: string, text: string) => ChangedByRow,
): Promise<ExitCode> {
  const text = readText(path)
  const changed = await session.act(`${command} --from ${path}`, desk => change(desk, path, text))
  for (const { line, reason } of changed.skipped) session.notice(session.texts.changes.skipped(line, reason))
  return showChanges(session, changed)
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UserError('no-such-file', { path }, { cause: error })
  }
}
