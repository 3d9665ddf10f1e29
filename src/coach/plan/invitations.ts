import type { Phase } from '../../model/phase.ts'
import type { Proposal } from './proposal.ts'
import { proposal } from './propose.ts'

/** P8–P10: one sitting for the invitations that wait for an answer. */
export function invitationsToTriage(pending: number, phase: Phase): Proposal[] {
  if (pending === 0) return []
  return [proposal('triage', 'invitations', phase === 'broad' ? 'P10' : 'P9', 1, { pending, phase })]
}
