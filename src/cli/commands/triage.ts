import type { Session } from '../session.ts'

/** The dialogue on a terminal; elsewhere the list. */
export async function triage(session: Session) {
  if (session.interactive) return (await import('./triage-dialogue.ts')).triageDialogue(session)
  return (await import('./triage-list.ts')).listInvitations(session)
}
