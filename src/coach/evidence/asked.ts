import { daysBetween } from '../../model/day.ts'
import { type EvidenceKind, evidence } from './evidence.ts'
import type { InvitationCase } from './invitation-case.ts'

const patienceDays = 21

/** P16: I asked; an answer speaks for, three weeks without one against. */
export const asked: EvidenceKind = invitation => {
  const { askedOn, today, sender } = invitation
  if (askedOn === null) return []
  const { lastOfTheirs } = sender.messages
  if (lastOfTheirs !== null && hasAnswered(invitation)) return [evidence('answered', { on: lastOfTheirs })]
  return daysBetween(askedOn, today) > patienceDays ? [evidence('no-answer', { since: askedOn })] : []
}

/** Has the sender written since the day on which I asked? */
export function hasAnswered({ askedOn, sender }: InvitationCase): boolean {
  const { lastOfTheirs } = sender.messages
  return askedOn !== null && lastOfTheirs !== null && lastOfTheirs >= askedOn
}

/** Have I asked and do I wait for the answer? */
export function isWaiting(invitation: InvitationCase): boolean {
  return invitation.askedOn !== null && !hasAnswered(invitation)
}
