import type { NoteKind } from '../../language/invitation-note.ts'
import type { Day, Month } from '../../model/day.ts'
import type { RegardDirection } from '../../model/evidence.ts'
import type { InterestKind } from '../../model/interest.ts'
import type { RelationKind } from '../../model/person.ts'

/** All that is known about one invitation when it is judged. */
export interface InvitationCase {
  id: number
  sender: Sender
  note: InvitationNote
  /** Names of the user's contacts that the note names. */
  contactsNamed: string[]
  askedOn: Day | null
  /** The day on which the judging takes place. */
  today: Day
  me: Background
}

export interface InvitationNote extends NoteKind {
  text: string
  /** Code of its language (ISO 639-1), where that can be told. */
  language: string | null
  /** It says how the two know each other. */
  recalls: boolean
  /** It says who it is from. */
  introduces: boolean
  saysWhy: boolean
}

export interface Sender {
  name: string
  slug: string | null
  position: string | null
  place: string | null
  /** Where this person is known to work or have worked; the first is the latest. */
  jobs: Job[]
  contactCount: number | null
  contactCountOpen: boolean
  mutualContacts: number
  wanted: boolean
  following: boolean
  messages: Messages
  inAddressBook: boolean
  noted: boolean
  tags: string[]
  meetings: { event: string; on: Day | null }[]
  /** Groups that both are members of. */
  groups: string[]
  relations: RelationKind[]
  recommended: RegardDirection[]
  endorsed: RegardDirection[]
  /** The user's own request to this person, if any: its day where that is known. */
  invited: { on: Day | null } | null
}

export interface Job {
  company: string
  /** A day on which the person is known to have been there. */
  seenOn: Day | null
}

export interface Messages {
  mine: number
  theirs: number
  /** How many of theirs sell something. */
  pitches: number
  last: Day | null
  lastOfTheirs: Day | null
}

/** The user's own side of it. */
export interface Background {
  positions: { company: string; started: Month | null; ended: Month | null }[]
  schools: string[]
  interests: { kind: InterestKind; text: string }[]
}
