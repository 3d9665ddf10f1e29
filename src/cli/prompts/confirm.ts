import { UserError } from '../../model/errors.ts'
import type { Session } from '../session.ts'
import { askYesOrNo } from './yes-or-no.ts'

/**
 * Asks before something that cannot be undone; `--yes` and `--dry-run` answer beforehand.
 *
 * @throws UserError `needs-yes` where there is nobody to ask
 */
export async function confirmed(session: Session, question: string): Promise<boolean> {
  if (session.options.yes || session.options.dryRun) return true
  if (!session.interactive) throw new UserError('needs-yes', { question })
  return askYesOrNo(session.texts, question, false)
}
