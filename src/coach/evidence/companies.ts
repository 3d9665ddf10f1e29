import { companyKey, isCompany, isSameCompany } from '../../language/company.ts'
import { mentions } from '../../language/mentions.ts'
import type { Day } from '../../model/day.ts'
import { type EvidenceKind, evidence } from './evidence.ts'
import type { Background, InvitationCase } from './invitation-case.ts'

type Position = Background['positions'][number]

/** P12: works where I work now. */
export const sameEmployer: EvidenceKind = ({ sender, me }) => {
  const [now] = sender.jobs
  const shared =
    now && me.positions.find(position => isCurrent(position) && isSameCompany(position.company, now.company))
  return shared ? [evidence('same-employer', { company: shared.company })] : []
}

/** P12: works or has worked where I did, or says so; stronger where the time fits. */
export const workedTogether: EvidenceKind = invitation => {
  const shared = invitation.me.positions.filter(position => wereBothAt(position, invitation))
  const company = shared[0]?.company
  if (company === undefined) return []
  const overlapping = shared.find(position => timesOf(position, invitation).some(time => within(time, position)))
  if (overlapping) return [evidence('worked-at-the-same-time', { company: overlapping.company })]
  if (sameEmployer(invitation).length > 0) return []
  const known = shared.find(position =>
    invitation.sender.jobs.some(job => isSameCompany(job.company, position.company)),
  )
  return [known ? evidence('worked-together', { company: known.company }) : evidence('names-employer', { company })]
}

function wereBothAt({ company }: Position, { sender, note }: InvitationCase): boolean {
  return sender.jobs.some(job => isSameCompany(job.company, company)) || isTold(company, note)
}

/** When the sender is known, or says, to have been at the company: days and years. */
function timesOf({ company }: Position, { sender, note }: InvitationCase): Day[] {
  const seen = sender.jobs.filter(job => isSameCompany(job.company, company)).map(job => job.seenOn)
  const told = isTold(company, note) ? note.years : []
  return [...seen, ...told].filter(time => time !== null)
}

function isTold(company: string, { text }: InvitationCase['note']): boolean {
  return isCompany(company) && mentions(text, companyKey(company))
}

/** Compares as far as both are known: a year with a month, a day with a year. */
function within(time: string, { started, ended }: Position): boolean {
  if (started === null) return false
  const afterStart = time.slice(0, started.length) >= started.slice(0, time.length)
  return afterStart && (ended === null || time.slice(0, ended.length) <= ended.slice(0, time.length))
}

function isCurrent({ ended }: Position): boolean {
  return ended === null
}
