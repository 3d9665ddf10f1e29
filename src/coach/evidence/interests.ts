import { companyKey } from '../../language/company.ts'
import { mentions } from '../../language/mentions.ts'
import type { InterestKind } from '../../model/interest.ts'
import { type EvidenceKind, evidence } from './evidence.ts'
import type { InvitationCase } from './invitation-case.ts'

/** Where each kind of interest can show. A pitch's own words show only what it sells. */
const placesToLook: Record<InterestKind, (invitation: InvitationCase) => (string | null)[]> = {
  role: ({ sender, note }) => [sender.position, ownNote(note)],
  industry: ({ sender, note }) => [sender.position, companyOf(sender), ownNote(note)],
  company: ({ sender, note }) => [...sender.jobs.map(({ company }) => company), ownNote(note)],
  topic: ({ sender, note }) => [sender.position, companyOf(sender), ownNote(note)],
  place: ({ sender }) => [sender.place],
}

/** P9: matches whom I want to meet; the best match of each kind counts. */
export const interests: EvidenceKind = invitation => {
  const matching = invitation.me.interests.filter(({ kind, text }) => {
    const wanted = kind === 'company' ? companyKey(text) : text
    return placesToLook[kind](invitation).some(found => mentions(found, wanted))
  })
  const firstOfEach = new Map(matching.toReversed().map(interest => [interest.kind, interest]))
  return Array.from(firstOfEach.values(), ({ kind, text }) => evidence('interest', { kind, text }, `interest-${kind}`))
}

function companyOf({ jobs }: InvitationCase['sender']): string | null {
  return jobs[0]?.company ?? null
}

function ownNote({ text, pitches }: InvitationCase['note']): string | null {
  return pitches ? null : text
}
