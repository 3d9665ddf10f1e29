import type { Day, Month } from '../../../src/model/day.ts'

/**
 * Someone, by name: the address follows from it (`Åsa Öberg` is `/in/asa-oberg-example`), and `me` is the user.
 * With `url` the address is given, `null` for none.
 */
export type Who = string | { name: string; url: string | null }

/** `YYYY-MM-DD HH:MM` or, where the sheet holds seconds, `YYYY-MM-DD HH:MM:SS`. */
export type Moment = string

export interface ConnectionFact {
  /** Left out for a member who hid the profile: the row then holds the day alone. */
  who?: Who
  email?: string
  company?: string
  position?: string
  on: Day
}

/** Incoming where `from` is given, outgoing where `to` is. */
export type InvitationFact = { at: Moment; message?: string } & ({ from: Who } | { to: Who })

export interface MessageFact {
  /** Left out for a sponsored message, whose sender has no address: give `{ name, url: null }` or nothing. */
  from?: Who
  to: Who[]
  at: Moment
  text: string
  /** Messages between the same people are one conversation unless this says otherwise. */
  conversation?: string
  title?: string
  subject?: string
  folder?: 'INBOX' | 'ARCHIVE' | 'SPAM'
  draft?: boolean
  attachment?: string
}

export interface ProfileFact {
  headline?: string
  summary?: string
  industry?: string
  place?: string
  websites?: string
  address?: string
  birthDate?: string
}

export interface PositionFact {
  company: string
  title: string
  description?: string
  place?: string
  from: Month
  to?: Month
}

export interface EducationFact {
  school: string
  degree?: string
  from?: Month
  to?: Month
  notes?: string
  activities?: string
}

export interface EndorsementFact {
  who: Who
  skill: string
  at: Moment
  status?: 'ACCEPTED' | 'PENDING' | 'HIDDEN'
}

export interface RecommendationFact {
  who: Who
  company?: string
  title?: string
  text: string
  at: Moment
  status?: 'VISIBLE' | 'HIDDEN' | 'PENDING'
}

export interface NoteFact {
  who: Who
  text: string
  at: Moment
}

/** An entry of the address book that the user uploaded. */
export interface AddressBookFact {
  name: string
  company?: string
  title?: string
  email?: string
  phone?: string
  place?: string
}

/** A group is named by the number in its address. */
export interface ActivityFact {
  at: Moment
  text?: string
  group?: number
  link?: string
}

/** What is true of a person and the network. Lists are read once, so a big one can be made as it is written. */
export interface Facts {
  /** The user's name and address. */
  me?: Who
  profile?: ProfileFact
  connections?: Iterable<ConnectionFact>
  invitations?: Iterable<InvitationFact>
  messages?: Iterable<MessageFact>
  positions?: PositionFact[]
  education?: EducationFact[]
  skills?: string[]
  languages?: { name: string; proficiency?: string }[]
  endorsementsReceived?: EndorsementFact[]
  endorsementsGiven?: EndorsementFact[]
  recommendationsReceived?: RecommendationFact[]
  recommendationsGiven?: RecommendationFact[]
  notes?: NoteFact[]
  addressBook?: AddressBookFact[]
  companyFollows?: { company: string; at: Moment }[]
  memberFollows?: { name: string; at: Moment; status?: 'Active' | 'Inactive' }[]
  events?: { name: string; time: string; status?: string; url?: string }[]
  shares?: ActivityFact[]
  comments?: ActivityFact[]
  reactions?: (ActivityFact & { type?: string })[]
  emailAddresses?: { address: string; primary?: boolean; at?: Moment }[]
  adTargeting?: { memberGroups?: string[]; jobTitles?: string[]; skills?: string[] }
}
