import type { Day } from './day.ts'
import type { InvitationState } from './invitation.ts'

/** What can have happened between the user and a person, and what is told of each. */
export interface HistoryParams {
  met: { event: string }
  connected: Record<never, never>
  gone: Record<never, never>
  invited: { direction: 'incoming' | 'outgoing'; message: string | null }
  asked: Record<never, never>
  decided: { direction: 'incoming' | 'outgoing'; state: InvitationState; because: string | null }
  messages: { mine: number; theirs: number }
  touched: { text: string | null }
  noted: { text: string }
  changed: { field: string; before: string | null; after: string | null }
  followed: Record<never, never>
  endorsed: { direction: 'received' | 'given'; skill: string }
  recommended: { direction: 'received' | 'given' }
}

export type HistoryCode = keyof HistoryParams

/** One thing that happened; its day is null where nobody knows it. */
export type HistoryEvent = {
  [Code in HistoryCode]: { on: Day | null; code: Code; params: HistoryParams[Code] }
}[HistoryCode]
