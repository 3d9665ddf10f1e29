import type { Verdict } from '../../model/message.ts'
import { difference, type Proportion, proportion } from './proportion.ts'

/** A request that had its time: what the linter says of its note, and whether it was accepted. */
export interface SettledRequest {
  verdict: Verdict
  accepted: boolean
}

export interface Acceptance {
  sent: number
  accepted: number
  rate: Proportion | null
}

/** What the user's own requests say of P14: `pays`, `costs`, `open` where both could be, or `too-few` to say. */
export type Claim = 'pays' | 'costs' | 'open' | 'too-few'

export interface RequestEvidence {
  personal: Acceptance
  impersonal: Acceptance
  /** How much more often personal ones are accepted; null where one kind was never sent. */
  difference: Proportion | null
  claim: Claim
}

/** Fewer than this of a kind allow no claim. */
export const fewestCases = 10

/** Compares personal requests with impersonal ones; what lies between counts as neither. */
export function requestEvidence(requests: readonly SettledRequest[]): RequestEvidence {
  const personal = acceptance(requests.filter(({ verdict }) => verdict === 'personal'))
  const impersonal = acceptance(requests.filter(({ verdict }) => verdict === 'impersonal'))
  const gap = personal.rate && impersonal.rate ? difference(personal.rate, impersonal.rate) : null
  return { personal, impersonal, difference: gap, claim: claimOf(personal, impersonal, gap) }
}

function acceptance(requests: readonly SettledRequest[]): Acceptance {
  const accepted = requests.filter(request => request.accepted).length
  return { sent: requests.length, accepted, rate: proportion(accepted, requests.length) }
}

function claimOf(personal: Acceptance, impersonal: Acceptance, gap: Proportion | null): Claim {
  if (gap === null || Math.min(personal.sent, impersonal.sent) < fewestCases) return 'too-few'
  if (gap.low > 0) return 'pays'
  return gap.high < 0 ? 'costs' : 'open'
}
