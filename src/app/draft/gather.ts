import type { DraftFacts, NoteDoes } from '../../draft/facts.ts'
import { spokenCompany } from '../../draft/spoken/company.ts'
import { companyKey, isCompany } from '../../language/company.ts'
import { mentions } from '../../language/mentions.ts'
import { addDays, type Day } from '../../model/day.ts'
import type { Person, RelationKind } from '../../model/person.ts'
import {
  attendances,
  changedSince,
  latestInvitation,
  latestMeeting,
  mutualContacts,
  notesOn,
  type OwnJob,
  otherEmployers,
  ownJobs,
  ownStudies,
  recommendationsWith,
  sharedGroups,
  talkWith,
} from '../../store/draft-facts.ts'
import { storedMe } from '../../store/me.ts'
import { relationsTo } from '../../store/recipient.ts'
import { setting } from '../../store/settings.ts'
import type { Store } from '../../store/store.ts'
import type { Desk } from '../desk.ts'
import { readInvitationNote } from '../triage/note.ts'

/** What the user says for one draft. */
export interface Said {
  why: string | null
  met: string | null
  about: string | null
  /** Their own name, where the store does not know it. */
  me: string | null
}

const newsDays = 365

/** Everything in the store that can be said truthfully to a person. */
export function gatherFacts({ store, today }: Pick<Desk, 'store' | 'today'>, person: Person, said: Said): DraftFacts {
  const { id, name, company, position } = person
  const jobs = ownJobs(store)
  const relations = relationsTo(store, id)
  const notes = notesOn(store, id)
  const invitation = latestInvitation(store, id, 'incoming')
  const talk = talkWith(store, id)
  const changed = changedSince(store, id, addDays(today, -newsDays))
  const { why, met, about } = said
  return {
    today,
    me: { name: said.me ?? ownName(store), ...ownJob(jobs) },
    them: { name, company, position },
    relations,
    met: latestMeeting(store, id) ?? metByNote(store, notes),
    employer:
      sharedEmployer(jobs, company, otherEmployers(store, id)) ?? namedEmployer(jobs, invitation?.message ?? null),
    school: sharedSchool(store, relations, invitation?.message ?? null),
    mutual: mutualContacts(store, id),
    groups: sharedGroups(store, id),
    jobChange: changed.length === 0 ? null : newJob(person, changed),
    invitation: invitation && { text: invitation.message, does: whatItDoes(invitation.message) },
    accepted: latestInvitation(store, id, 'outgoing')?.state === 'accepted',
    lastContact: later(talk.lastMine, talk.lastTheirs),
    unanswered: talk.unanswered > 0 && talk.lastMine !== null ? { on: talk.lastMine, times: talk.unanswered } : null,
    theyWrote: talk.unanswered === 0 ? talk.lastTheirs : null,
    recommended: recommendationsWith(store, id),
    said: { why, met, about },
  }
}

/** As an export told it, else as set by hand. */
function ownName(store: Store): string {
  const set = setting(store, 'me') ?? ''
  return storedMe(store).name || (/[/.]/.test(set) ? '' : set)
}

function ownJob(jobs: readonly OwnJob[]): { position: string | null; company: string | null } {
  const [job] = jobs
  return job && job.ended === null ? { position: job.title, company: job.company } : { position: null, company: null }
}

/** An employer of both: the present one before earlier ones. */
function sharedEmployer(
  jobs: readonly OwnJob[],
  company: string | null,
  others: readonly { company: string; left: boolean }[],
) {
  const key = company === null ? null : companyKey(company)
  const left = new Map(others.map(other => [companyKey(other.company), other.left]))
  const job = jobs
    .filter(({ company: mine }) => isCompany(mine))
    .find(({ company: mine }) => companyKey(mine) === key || left.has(companyKey(mine)))
  if (!job) return null
  const theirsNow = companyKey(job.company) === key
  return {
    company: job.company,
    mine: { started: job.started, ended: job.ended },
    theirsNow,
    theirsUnsure: !theirsNow && left.get(companyKey(job.company)) === false && key === null,
  }
}

/** An employer of the user's that the other's invitation names. */
function namedEmployer(jobs: readonly OwnJob[], note: string | null) {
  const job = jobs.find(({ company }) => mentions(note, spokenCompany(company, 'sv') ?? company))
  if (!job) return null
  return { company: job.company, mine: { started: job.started, ended: job.ended }, theirsNow: false, onlyNamed: true }
}

/** A school of the user's that the other's invitation names, or the only one where they studied together. */
function sharedSchool(store: Store, relations: readonly RelationKind[], note: string | null) {
  const studies = ownStudies(store)
  const named = studies.find(({ school }) => mentions(note, school))
  const only = relations.includes('classmate') && studies.length === 1 ? studies[0] : undefined
  const found = named ?? only
  return found ? { school: found.school, mine: { started: found.started, ended: found.ended } } : null
}

/** A note that says the two met, and names an event to which the user went. */
function metByNote(store: Store, notes: readonly string[]): { event: string; on: Day | null } | null {
  const meetings = notes.filter(note => /\b(?:met|träffa[dt]es|sågs|möttes)\b/iu.test(note))
  if (meetings.length === 0) return null
  return attendances(store).find(({ event }) => meetings.some(note => mentions(note, event))) ?? null
}

function newJob({ company, position }: Person, changed: readonly string[]) {
  return {
    company: changed.includes('company') ? company : null,
    position: changed.includes('position') ? position : null,
  }
}

function whatItDoes(message: string | null): NoteDoes | null {
  const { kind, recalls, introduces, saysWhy, pitches } = readInvitationNote(message)
  if (kind !== 'own' || pitches) return null
  if (recalls) return 'recalls'
  if (introduces) return 'introduces'
  return saysWhy ? 'says-why' : null
}

function later(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b > a) ? b : a
}
