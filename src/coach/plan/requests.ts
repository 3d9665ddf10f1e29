import type { Proposal } from './proposal.ts'
import { proposal } from './propose.ts'

/** P1: requests that nobody answered; one sitting for all of them. */
export function staleRequests(stale: number): Proposal[] {
  return stale === 0 ? [] : [proposal('stale-request', 'requests', 'P1', 1, { stale })]
}
