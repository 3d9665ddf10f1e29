import { script } from '@bomb.sh/tab'
import { exit } from '../exit-codes.ts'
import type { Session } from '../session.ts'

/** Prints the script that a shell reads to complete commands, options and people. */
export async function completion(_session: Session, shell: string) {
  script(shell, 'handslag', 'handslag')
  return exit.done
}
