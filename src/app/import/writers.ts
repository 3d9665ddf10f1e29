import { activityWriter, adTargetingWriter } from './activity.ts'
import { contactsWriter } from './contacts.ts'
import { addressBookWriter, endorsementsWriter, followsWriter, notesWriter, recommendationsWriter } from './evidence.ts'
import { invitationsWriter } from './invitations.ts'
import { messagesWriter } from './messages.ts'
import { ownListWriters } from './own-lists.ts'
import { emailWriter, profileSummaryWriter, profileWriter } from './profile.ts'
import type { Writers } from './run.ts'

/** Who stores the rows of each kind of file. */
export const writers: Writers = {
  ...ownListWriters,
  profile: profileWriter,
  'profile-summary': profileSummaryWriter,
  'email-addresses': emailWriter,
  connections: contactsWriter,
  invitations: invitationsWriter,
  messages: messagesWriter,
  notes: notesWriter,
  'address-book': addressBookWriter,
  'member-follows': followsWriter,
  'endorsements-received': run => endorsementsWriter(run, 'received'),
  'endorsements-given': run => endorsementsWriter(run, 'given'),
  'recommendations-received': run => recommendationsWriter(run, 'received'),
  'recommendations-given': run => recommendationsWriter(run, 'given'),
  shares: activityWriter,
  comments: activityWriter,
  reactions: activityWriter,
  'ad-targeting': adTargetingWriter,
}
