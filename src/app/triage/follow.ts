import { follow } from '../../store/invitations.ts'
import type { Desk } from '../desk.ts'
import { type AnsweredInvitation, chosenInvitations, named } from './chosen.ts'

export interface Followed {
  invitations: (AnsweredInvitation & { new: boolean })[]
}

/** P2: records that the user follows whoever sent these invitations. The invitations stay as they are. */
export function followSenders(desk: Desk, ids: readonly string[]): Followed {
  const chosen = chosenInvitations(desk, ids)
  return {
    invitations: chosen.map(invitation => ({
      ...named(invitation),
      new: follow(desk.store, invitation.person, desk.today),
    })),
  }
}
