import type { TriageList } from '../../src/app/triage/list.ts'
import { imported, inStore } from '../import/importing.ts'
import { mailbox } from '../support/mailbox.ts'
import { type Desktop, desktop } from '../support/run.ts'

/** A user into whose broad phase two of the five invitations fit. */
export async function withMailbox(env: Record<string, string> = {}): Promise<Desktop> {
  const { user } = await imported(mailbox, desktop(env), '03-09-2026')
  await user.json('config', 'set', 'target', '5')
  return user
}

export const list = ({ json }: Desktop, ...options: string[]) => json<TriageList>('triage', 'list', ...options)
export const names = async (user: Desktop, ...options: string[]) =>
  (await list(user, ...options)).invitations.map(({ person }) => person.name)
export const content = (user: Desktop) =>
  ['invitation', 'connection', 'follow'].map(table => inStore(user, `SELECT * FROM ${table}`))
