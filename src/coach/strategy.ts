import type { QuestionCode, Recommendation } from '../model/evidence.ts'
import type { Phase } from '../model/phase.ts'
import { confidence } from './confidence.ts'
import { evidenceOf } from './evidence/all.ts'
import { hasAnswered, isWaiting } from './evidence/asked.ts'
import { type Evidence, evidence as weighed } from './evidence/evidence.ts'
import type { InvitationCase } from './evidence/invitation-case.ts'
import { alternativeTo, isEnough, isExcluded, questionFor, selectively, sumOf } from './recommendation.ts'

/** An invitation with what the coach makes of it. */
export interface Judgement {
  invitation: InvitationCase
  evidence: Evidence[]
  /** Sum of the weights. */
  sum: number
  confidence: number
  /** The phase in which it is judged: broad where it takes one of the places. */
  phase: Phase
  recommendation: Recommendation
  alternative: 'follow' | null
  question: QuestionCode | null
}

/** An invitation weighed, before places are given. */
interface Weighed {
  invitation: InvitationCase
  evidence: Evidence[]
  sum: number
  rank: number
}

/** In this order; whoever was asked and has answered comes first, whoever owes the answer last. */
const ranks = { answered: 0, open: 1, excluded: 2, waiting: 3 } as const

/**
 * P8–P10: judges pending invitations together. The best-founded take the places that the broad phase has left, and are
 * accepted; all others are judged on their evidence.
 *
 * @param places  contacts missing to the target
 * @returns       all of them, in the order in which to answer
 */
export function judge(invitations: readonly InvitationCase[], places: number): Judgement[] {
  return invitations
    .map(weigh)
    .toSorted((one, other) => one.rank - other.rank || other.sum - one.sum || one.invitation.id - other.invitation.id)
    .map((weighed, index) => {
      const broad = index < places && weighed.rank <= ranks.open
      return conclude(weighed, broad ? 'broad' : 'selective')
    })
}

function weigh(invitation: InvitationCase): Weighed {
  const evidence = evidenceOf(invitation)
  return { invitation, evidence, sum: sumOf(evidence), rank: ranks[standing(invitation, evidence)] }
}

function standing(invitation: InvitationCase, evidence: Evidence[]): keyof typeof ranks {
  if (isWaiting(invitation)) return 'waiting'
  if (isExcluded(evidence)) return 'excluded'
  return hasAnswered(invitation) ? 'answered' : 'open'
}

function conclude({ invitation, evidence, sum }: Weighed, phase: Phase): Judgement {
  const welcome = phase === 'broad' && !isEnough(sum) ? [weighed('place-left', {})] : []
  const recommendation = phase === 'broad' ? 'accept' : selectively(invitation, evidence)
  return {
    invitation,
    evidence: [...welcome, ...evidence],
    sum: Math.round(sum * 100) / 100,
    confidence: confidence(sum),
    phase,
    recommendation,
    alternative: alternativeTo(recommendation, invitation, evidence),
    question: questionFor(invitation, evidence),
  }
}
