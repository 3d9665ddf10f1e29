import type { Phase } from '../model/phase.ts'

/** Who counts towards the target. */
export interface Standing {
  /** Contacts with a name, as the export or the user tells. */
  contacts: number
  /** Contacts who hid their profile. */
  hidden: number
  /** Accepts that no export has shown yet. */
  unconfirmed: number
  target: number
}

/** P10: how many contacts are still missing to the target; never negative. */
export function placesLeft({ contacts, hidden, unconfirmed, target }: Standing): number {
  return Math.max(0, target - contacts - hidden - unconfirmed)
}

/** P8–P9: broad while there are places, selective from the target on. */
export function phaseOf(standing: Standing): Phase {
  return placesLeft(standing) > 0 ? 'broad' : 'selective'
}
