import { clearDecision } from '../../store/invitations.ts'
import { untieDecision } from '../../store/ties.ts'
import type { Desk } from '../desk.ts'
import { type AnsweredInvitation, chosenInvitations, named } from './chosen.ts'
import { type TriageStanding, triageStanding } from './list.ts'

export interface Reopened extends TriageStanding {
  invitations: AnsweredInvitation[]
}

/** Takes decisions back, whenever they were made: the invitations wait again, and an accept that no export has shown ends. */
export function reopenInvitations(desk: Desk, ids: readonly string[]): Reopened {
  const chosen = chosenInvitations(desk, ids)
  for (const { id, person } of chosen) {
    clearDecision(desk.store, id)
    untieDecision(desk.store, person)
  }
  return { ...triageStanding(desk), invitations: chosen.map(named) }
}
