import type { QuestionCode, Recommendation } from '../model/evidence.ts'
import { isWaiting } from './evidence/asked.ts'
import type { Evidence } from './evidence/evidence.ts'
import type { InvitationCase } from './evidence/invitation-case.ts'

/** P9: from this sum on (confidence 0.8) the evidence is enough. */
const acceptFrom = 1.4
/** Below this sum (confidence 0.35) there is nothing to ask about. */
const askFrom = -0.6

/** What speaks against a place in the broad phase, unless the rest of the evidence is enough. */
const doubts = new Set(['no-name', 'looks-empty'])
const wants = new Set(['wanted', 'interest'])

export function sumOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0)
}

/** P9: is the evidence alone enough to accept? */
export function isEnough(sum: number): boolean {
  return sum >= acceptFrom
}

/** P8: does the invitation take no place in the broad phase? An evident pitch never does. */
export function isExcluded(evidence: readonly Evidence[]): boolean {
  if (isPitch(evidence)) return true
  return evidence.some(({ code }) => doubts.has(code)) && !isEnough(sumOf(evidence))
}

/** P9: what the evidence alone comes to. A pitch is at best worth a question, and so is one who owes an answer. */
export function selectively(invitation: InvitationCase, evidence: readonly Evidence[]): Recommendation {
  const sum = sumOf(evidence)
  if (sum < askFrom) return 'decline'
  return !isEnough(sum) || isPitch(evidence) || isWaiting(invitation) ? 'ask' : 'accept'
}

/** P2: someone of interest who is not accepted can be followed, if that is not done already. */
export function alternativeTo(recommendation: Recommendation, { sender }: InvitationCase, evidence: Evidence[]) {
  const interesting = evidence.some(({ code }) => wants.has(code))
  return recommendation !== 'accept' && interesting && !sender.following ? 'follow' : null
}

/** P16: what to write back: whatever the note leaves open. Null while an answer is awaited. */
export function questionFor(invitation: InvitationCase, evidence: readonly Evidence[]): QuestionCode | null {
  const { introduces, saysWhy, pitches } = invitation.note
  if (isWaiting(invitation)) return null
  if (pitches) return 'beyond-the-offer'
  if (introduces && saysWhy) return 'what-about'
  if (introduces) return 'why'
  if (saysWhy) return 'who'
  return evidence.some(({ weight }) => weight > 0) ? 'how-we-know' : 'who-and-why'
}

function isPitch(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ code }) => code === 'pitch')
}
