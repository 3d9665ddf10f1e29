import type { InvitationState } from '../../model/invitation.ts'

/** What can be answered to an invitation, and to a request of one's own: taking it back. */
export const answers = ['accept', 'ask', 'decline', 'ignore', 'withdraw'] as const
export type Answer = (typeof answers)[number]

export const directions = ['incoming', 'outgoing'] as const

/** The states by which invitations can be listed. */
export const listedStates: (InvitationState | 'all')[] = [
  'pending',
  'accepted',
  'declined',
  'ignored',
  'withdrawn',
  'expired',
  'all',
]

/** `advice` is the order in which to answer. */
export const triageOrders = ['advice', 'name', 'sent', 'confidence'] as const
export type TriageOrder = (typeof triageOrders)[number]
