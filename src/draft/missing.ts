import type { LintOptions } from '../lint/types.ts'
import type { AskedFact, DraftKind } from '../model/draft.ts'
import { isAboutReader } from './about-reader.ts'
import type { DraftFacts } from './facts.ts'
import { isFirst, isKnown, isOccasion, leadsOf } from './leads.ts'
import type { Wish } from './parts.ts'
import type { Slots } from './slots.ts'

/**
 * What matters for a draft and nobody has said, or said too thinly, in the order in which to ask. P15: those who are
 * near need no reason.
 *
 * @param reading  how the draft will be linted
 */
export function missingFor(facts: DraftFacts, slots: Slots, wish: Wish, reading: LintOptions): AskedFact[] {
  const { kind } = wish
  const needsReason = facts.said.why === null && lacksReason(facts, slots, kind)
  const asked: AskedFact[] = []
  if (!slots.has('me')) asked.push('me')
  if (lacksMeeting(facts, kind)) asked.push('met')
  else if (isFirst(kind) && leadsOf(facts, slots, kind).length === 0) asked.push('about')
  else if (isFirst(kind) && !needsReason && !isAboutReader(facts, slots, wish, reading)) asked.push(thinner(facts))
  if (needsReason) asked.push('why')
  return asked
}

/** What to ask where all that is known fits many: what of theirs made the user write, unless only the reason is unsaid. */
function thinner({ said }: DraftFacts): AskedFact {
  return said.about !== null && said.why === null ? 'why' : 'about'
}

/** They have met, and nobody has said where. */
function lacksMeeting({ relations, met, said }: DraftFacts, kind: DraftKind): boolean {
  return isFirst(kind) && relations.includes('met') && met === null && said.met === null
}

/** A question wants an answer; other replies need no reason. */
function lacksReason(facts: DraftFacts, slots: Slots, kind: DraftKind): boolean {
  if (kind === 'reply') return slots.has('question')
  if (kind === 'message') return !leadsOf(facts, slots, kind).some(isOccasion)
  if (isFirst(kind)) return !isKnown(facts)
  return kind === 'follow-up' || kind === 'recruiter'
}
