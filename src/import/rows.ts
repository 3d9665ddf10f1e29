import type { Day, Instant, Month } from '../model/day.ts'

/** Why a row was left out. */
export type SkipReason =
  | 'card' // no whole vCard
  | 'cells' // more or fewer cells than the header has
  | 'quotes' // its quotes do not pair
  | 'direction'
  | 'date'
  | 'no-name'
  | 'no-text'
  | 'draft'
  | 'spam'
  | 'sponsored'
  | 'no-other-party'
  | 'unknown-person'
  | 'ambiguous-name'
  | 'myself'
  | 'repeated'
  | 'forgotten'
  | 'retention' // older than messages are to be kept

/** Reasons that mean that a row could not be read, while the others mean that it was not wanted. */
export const unreadable: ReadonlySet<SkipReason> = new Set([
  'card',
  'cells',
  'quotes',
  'direction',
  'date',
  'no-name',
  'no-text',
])

/** Someone as a file names them: by address, by name or by both. */
export interface Mention {
  slug: string | null
  name: string
}

/** `null` is blank in the file, `undefined` a column that the file lacks. */
type Field = string | null | undefined

export interface ConnectionRow extends Mention {
  email: string | null
  company: Field
  position: Field
  connectedOn: Day | null
  /** True for a row that holds a date alone. */
  hidden: boolean
}

export interface InvitationRow {
  direction: 'incoming' | 'outgoing'
  me: Mention
  other: Mention
  sentOn: Day | null
  message: string | null
}

export interface MessageRow {
  conversation: string
  from: string
  fromUrl: string
  to: string
  toUrls: string
  sentAt: Instant
  text: string
}

export interface ProfileRow {
  name: string
  headline: string | null
  summary: string | null
  industry: string | null
  place: string | null
  websites: string | null
}

export interface PositionRow {
  company: string
  title: string | null
  description: string | null
  place: string | null
  started: Month | null
  ended: Month | null
}

export interface EducationRow {
  school: string
  degree: string | null
  notes: string | null
  activities: string | null
  started: Month | null
  ended: Month | null
}

export interface EndorsementRow {
  person: Mention
  skill: string
  givenOn: Day | null
}

export interface RecommendationRow {
  person: Mention
  company: string | null
  position: string | null
  givenOn: Day | null
  text: string | null
  visible: boolean
}

export interface NoteRow {
  person: Mention
  text: string
  writtenOn: Day | null
}

export interface AddressRow {
  name: string
  emails: string[]
  company: string | null
  title: string | null
}

export interface FollowRow {
  person: Mention
  since: Day | null
  active: boolean
}

export interface ActivityRow {
  kind: 'share' | 'comment' | 'reaction'
  madeAt: Instant
  link: string | null
  text: string | null
}

/** What a row of each kind of file says. */
export interface RowOf {
  profile: ProfileRow
  'profile-summary': { summary: string }
  connections: ConnectionRow
  invitations: InvitationRow
  messages: MessageRow
  positions: PositionRow
  education: EducationRow
  skills: { name: string }
  languages: { name: string; proficiency: string | null }
  'endorsements-received': EndorsementRow
  'endorsements-given': EndorsementRow
  'recommendations-received': RecommendationRow
  'recommendations-given': RecommendationRow
  notes: NoteRow
  'address-book': AddressRow
  'company-follows': { company: string; followedOn: Day | null }
  'member-follows': FollowRow
  events: { event: string; heldOn: Day | null; status: string | null; url: string | null }
  shares: ActivityRow
  comments: ActivityRow
  reactions: ActivityRow
  'email-addresses': { email: string; primary: boolean }
  'ad-targeting': { groups: string[] }
}
