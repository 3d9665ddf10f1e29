import { googleContacts } from '../address-books/google.ts'
import { outlookContacts } from '../address-books/outlook.ts'
import type { FileKind } from '../kind.ts'
import { comments, reactions, shares } from './activity.ts'
import { adTargeting } from './ad-targeting.ts'
import { addressBook, emailAddresses } from './address-book.ts'
import { connections } from './connections.ts'
import { education } from './education.ts'
import { endorsementsGiven, endorsementsReceived } from './endorsements.ts'
import { events } from './events.ts'
import { companyFollows, memberFollows } from './follows.ts'
import { invitations } from './invitations.ts'
import { messages } from './messages.ts'
import { notes } from './notes.ts'
import { positions } from './positions.ts'
import { profile, profileSummary } from './profile.ts'
import { recommendationsGiven, recommendationsReceived } from './recommendations.ts'
import { languages, skills } from './skills.ts'

/** Every kind of table: those of the member data archive and other address books, in the order in which they are read: who the user is comes first,
 * then the contacts, then all that refers to them. */
export const kinds: readonly FileKind[] = [
  profile,
  profileSummary,
  connections,
  invitations,
  notes,
  endorsementsReceived,
  endorsementsGiven,
  addressBook,
  googleContacts,
  outlookContacts,
  messages,
  recommendationsReceived,
  recommendationsGiven,
  memberFollows,
  companyFollows,
  positions,
  education,
  skills,
  languages,
  events,
  shares,
  comments,
  reactions,
  emailAddresses,
  adTargeting,
]
