import type { Session } from '../session.ts'

/** The dialogue on a terminal; elsewhere, and where nothing may be saved, the list. */
export async function triage(session: Session) {
  if (session.interactive && !session.options.dryRun)
    return (await import('./triage-dialogue.ts')).triageDialogue(session)
  return (await import('./triage-list.ts')).listInvitations(session)
}
