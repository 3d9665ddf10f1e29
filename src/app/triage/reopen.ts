import { UserError } from '../../model/errors.ts'
import { showId } from '../../model/ids.ts'
import { clearDecision, type InvitationWithPerson } from '../../store/invitations.ts'
import { isContact, unsettleInvitations, untieDecision } from '../../store/ties.ts'
import type { Desk } from '../desk.ts'
import { type AnsweredInvitation, chosenInvitations, named } from './chosen.ts'
import { type TriageStanding, triageStanding } from './list.ts'

export interface Reopened extends TriageStanding {
  invitations: AnsweredInvitation[]
}

/**
 * Takes decisions back, whenever they were made: the invitations wait again, and an accept that no export has shown
 * ends.
 *
 * @throws UserError `unknown-id`, or `nothing-to-reopen` where the user has not answered or an export shows the contact
 */
export function reopenInvitations(desk: Desk, references: readonly string[]): Reopened {
  const chosen = chosenInvitations(desk, references)
  for (const invitation of chosen) reopen(desk, invitation)
  return { ...triageStanding(desk), invitations: chosen.map(named) }
}

function reopen({ store }: Desk, { id, person, direction, inferred, askedOn }: InvitationWithPerson): void {
  if (direction === 'incoming') untieDecision(store, person)
  if ((inferred && askedOn === null) || isContact(store, person)) {
    throw new UserError('nothing-to-reopen', { reference: showId('invitation', id) })
  }
  clearDecision(store, id)
  unsettleInvitations(store, person)
}
