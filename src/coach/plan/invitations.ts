import weights from '../../../data/weights/plan.json' with { type: 'json' }
import type { Phase } from '../../model/phase.ts'
import type { Proposal } from './proposal.ts'
import { proposal } from './propose.ts'

/** P8–P10: one sitting for the invitations that wait for an answer, or for as many of them as it has time for. */
export function invitationsToTriage(pending: number, phase: Phase): Proposal[] {
  if (pending === 0) return []
  const { minutes, each } = weights.triage
  const sitting = Math.min(pending, Math.floor(minutes / each))
  const principle = phase === 'broad' ? 'P10' : 'P9'
  const whole = proposal('triage', 'invitations', principle, 1, { pending, sitting, phase })
  return [{ ...whole, minutes: Math.ceil(sitting * each) }]
}
