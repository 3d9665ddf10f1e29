import type { Day } from './day.ts'
import type { InterestKind } from './interest.ts'
import type { RelationKind } from './person.ts'

export type RegardDirection = 'received' | 'given'

/** What each kind of evidence says of itself. Its sentence stands in `i18n`, its weight in `data/weights`. */
export interface EvidenceParams {
  'worked-together': { company: string }
  'worked-at-the-same-time': { company: string }
  'names-employer': { company: string }
  'same-employer': { company: string }
  'studied-together': { school: string }
  'wrote-to-each-other': { messages: number; last: Day | null }
  'i-wrote': { messages: number; last: Day | null }
  'they-wrote': { messages: number; last: Day | null }
  'address-book': Record<never, never>
  'my-note': Record<never, never>
  'my-tag': { tags: string[] }
  'met-at': { event: string; on: Day | null }
  'shared-group': { groups: string[] }
  'mutual-contacts': { count: number }
  relation: { kind: RelationKind }
  wanted: Record<never, never>
  'i-invited': { on: Day | null }
  interest: { kind: InterestKind; text: string }
  'names-contact': { name: string }
  'says-we-met': Record<never, never>
  introduces: Record<never, never>
  'says-why': Record<never, never>
  recommended: { direction: RegardDirection }
  endorsed: { direction: RegardDirection }
  answered: { on: Day }
  'place-left': Record<never, never>
  pitch: Record<never, never>
  'pitched-before': Record<never, never>
  'no-note': Record<never, never>
  'standard-note': Record<never, never>
  'no-name': Record<never, never>
  'looks-empty': Record<never, never>
  'no-answer': { since: Day }
  'nothing-known': Record<never, never>
}

export type EvidenceCode = keyof EvidenceParams

export type Recommendation = 'accept' | 'ask' | 'decline'

/** What an answer to an invitation asks for: whatever its note leaves open. */
export type QuestionCode = 'how-we-know' | 'who-and-why' | 'who' | 'why' | 'what-about' | 'beyond-the-offer'
