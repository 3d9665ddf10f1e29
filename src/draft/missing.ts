import type { AskedFact, DraftKind } from '../model/draft.ts'
import type { DraftFacts } from './facts.ts'
import { isFirst, isKnown, leadsOf } from './leads.ts'
import type { Slots } from './slots.ts'

/**
 * What matters for a draft and nobody has said, in the order in which to ask. P15: those who are near need no reason.
 */
export function missingFor(facts: DraftFacts, slots: Slots, kind: DraftKind): AskedFact[] {
  const asked: AskedFact[] = []
  if (!slots.has('me')) asked.push('me')
  if (lacksMeeting(facts, kind)) asked.push('met')
  else if (isFirst(kind) && leadsOf(facts, slots, kind).length === 0) asked.push('about')
  if (facts.said.why === null && lacksReason(facts, slots, kind)) asked.push('why')
  return asked
}

/** They have met, and nobody has said where. */
function lacksMeeting({ relations, met, said }: DraftFacts, kind: DraftKind): boolean {
  return isFirst(kind) && relations.includes('met') && met === null && said.met === null
}

/** A question wants an answer; other replies need no reason. */
function lacksReason(facts: DraftFacts, slots: Slots, kind: DraftKind): boolean {
  if (kind === 'reply') return slots.has('question')
  if (kind === 'message') return facts.jobChange === null
  if (isFirst(kind)) return !isKnown(facts)
  return kind === 'follow-up' || kind === 'recruiter'
}
