import type { DraftFactCode, DraftKind } from '../model/draft.ts'
import type { RelationKind } from '../model/person.ts'
import type { DraftFacts } from './facts.ts'
import type { Slots } from './slots.ts'

/** What a draft leads with: a heading among the ties of the phrasebook, and the facts on which the tie rests. */
export interface Lead {
  heading: string
  grounds: readonly DraftFactCode[]
  /** Whoever reads it knows who writes. */
  introduces: boolean
}

/** A draft that leads with nothing but its occasion. */
export const plainLead: Lead = { heading: 'none', grounds: [], introduces: false }

/** Ways to know each other that need no introduction. */
const knowing: ReadonlySet<RelationKind> = new Set([
  'close',
  'colleague',
  'former-colleague',
  'customer',
  'supplier',
  'classmate',
  'acquaintance',
])

/** Do the two know each other, so that keeping in touch is reason enough? */
export function isKnown({ relations, met, said, lastContact, recommended }: DraftFacts): boolean {
  const related = relations.some(kind => knowing.has(kind) || kind === 'met')
  return related || met !== null || said.met !== null || lastContact !== null || recommended.length > 0
}

/** Do the two work at the same place now? */
export function worksWithMe({ employer }: DraftFacts): boolean {
  return employer?.mine.ended === null && employer.theirsNow
}

/** Everything that a draft can lead with, the most personal first: each is another draft. */
export function leadsOf(facts: DraftFacts, slots: Slots, kind: DraftKind): Lead[] {
  const all = [
    ...(kind === 'reply' ? invitationLeads(facts, slots) : []),
    ...factLeads(facts, slots, kind),
    ...lastLeads(facts, slots, kind),
  ]
  const needsOccasion = kind === 'message' && facts.said.why === null && all.some(isOccasion)
  return needsOccasion ? all.filter(isOccasion) : all
}

/** Reason enough to write to a contact: there is something to congratulate on, to thank for or to speak of. */
export function isOccasion({ heading }: Lead): boolean {
  return occasions.has(heading)
}

const occasions = new Set(['job-change', 'about', 'recommended'])

function invitationLeads(facts: DraftFacts, slots: Slots): Lead[] {
  const does = facts.invitation?.does ?? null
  return [
    ...when(slots.has('question'), lead('invitation', ['invitation'])),
    ...when(slots.has('quote'), lead('quote', ['invitation'])),
    ...when(does !== null && !(does === 'introduces' && isKnown(facts)), lead(`note-${does}`, ['invitation'])),
  ]
}

/** What happened, what the user said, and whom and what the two share. */
function factLeads(facts: DraftFacts, slots: Slots, kind: DraftKind): Lead[] {
  const any = (...gaps: string[]) => gaps.some(gap => slots.has(gap))
  return [
    ...when(any('newCompany', 'newPosition'), lead('job-change', ['job-change'])),
    ...when(any('met', 'metSentence'), lead('met', ['met'])),
    ...when(any('theirs', 'aboutSentence'), lead('about', ['about'])),
    ...employerLeads(facts, slots, kind),
    ...(talks.has(kind) ? [] : sharedLeads(facts, slots, kind)),
  ]
}

/** Kinds that go on with a talk: those two know what they share, and need not be told. */
const talks: ReadonlySet<DraftKind> = new Set(['message', 'reconnect', 'follow-up', 'recruiter'])

function sharedLeads({ relations }: DraftFacts, slots: Slots, kind: DraftKind): Lead[] {
  const business = relations.includes('customer') || relations.includes('supplier')
  return [
    ...(slots.has('school') ? schoolLeads(relations, kind) : []),
    ...when(slots.has('mutual'), lead('mutual', ['mutual'])),
    ...when(slots.has('group'), lead('group', ['group'])),
    ...when(business && slots.has('company'), lead('business', ['relation'], true)),
  ]
}

/** What to lead with where there is nothing better. */
function lastLeads(facts: DraftFacts, slots: Slots, kind: DraftKind): Lead[] {
  const { relations, recommended } = facts
  const near = relations.includes('close') || relations.includes('colleague')
  if (isFirst(kind)) {
    return [
      ...when(
        kind === 'request' && (near || relations.includes('acquaintance')),
        lead('acquaintance', ['relation'], true),
      ),
      ...when(!isKnown(facts) && slots.has('company'), lead('role', ['their-company'])),
    ]
  }
  const thanksAlready = kind === 'reply' || kind === 'thanks'
  return [
    ...when(recommended.includes('received') && !thanksAlready, lead('recommended', ['recommended'], true)),
    plainLead,
  ]
}

/** A request and an InMail open the contact; the other kinds have an occasion that speaks for itself. */
export function isFirst(kind: DraftKind): boolean {
  return kind === 'request' || kind === 'inmail'
}

function when(holds: boolean, then: Lead): Lead[] {
  return holds ? [then] : []
}

function lead(heading: string, grounds: DraftFactCode[], introduces = false): Lead {
  return { heading, grounds, introduces }
}

function employerLeads({ employer, relations }: DraftFacts, slots: Slots, kind: DraftKind): Lead[] {
  if (employer === null || !slots.has('employer')) return []
  const here = employer.mine.ended === null
  if (here && employer.theirsNow) return when(!talks.has(kind), lead('colleague', ['employer'], true))
  if (relations.includes('colleague') || relations.includes('former-colleague')) {
    const heading = isFirst(kind) || here ? 'worked-together' : 'worked-then'
    return [lead(heading, ['employer', 'relation'], true)]
  }
  if (employer.onlyNamed) {
    return when(kind === 'reply' && slots.has('employerYears'), lead('employer-named', ['employer', 'invitation']))
  }
  if (here && employer.theirsUnsure) return [lead('employer-shared', ['employer'])]
  return [lead(employerHeading(here, employer.theirsNow, kind), ['employer'])]
}

/** A contact knows where they work themselves: that is said to strangers only. */
function employerHeading(here: boolean, theirsNow: boolean, kind: DraftKind): string {
  if (theirsNow) return isFirst(kind) ? 'employer-theirs' : 'employer-known'
  return here ? 'employer-mine' : 'employer-past'
}

/** They studied together, or the other's note, which is answered, names the user's school. */
function schoolLeads(relations: readonly RelationKind[], kind: DraftKind): Lead[] {
  if (relations.includes('classmate')) return [lead('school', ['school', 'relation'], true)]
  return when(kind === 'reply', lead('school-named', ['school', 'invitation']))
}
