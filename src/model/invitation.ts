import type { Day } from './day.ts'

export type InvitationState = 'pending' | 'accepted' | 'declined' | 'ignored' | 'withdrawn' | 'expired'

export interface Invitation {
  id: number
  person: number
  direction: 'incoming' | 'outgoing'
  /** The export gives these times no zone, so no hour is kept. */
  sentOn: Day | null
  message: string | null
  state: InvitationState
  /** True where nobody said so: the state follows from who is among the contacts. */
  inferred: boolean
  decidedOn: Day | null
  because: string | null
  /** The day on which the user wrote back to ask; the invitation is still pending. */
  askedOn: Day | null
}
