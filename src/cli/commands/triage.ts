import type { Session } from '../session.ts'

/** The dialogue on a terminal; elsewhere the list. */
export async function triage(session: Session) {
  const { listInvitations } = await import('./triage-list.ts')
  return listInvitations(session)
}
