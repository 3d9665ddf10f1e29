import { readInvitationNote } from '../../src/app/triage/note.ts'
import type { InvitationCase, Sender } from '../../src/coach/evidence/invitation-case.ts'

/** What a test says of an invitation; of the rest nothing is known. */
export interface Said extends Omit<Partial<InvitationCase>, 'sender' | 'note'> {
  sender?: Partial<Sender>
  note?: string
}

/** An invitation of which nothing is known but what the test says. */
export function aCase({ sender, note, ...rest }: Said = {}): InvitationCase {
  return {
    id: 1,
    contactsNamed: [],
    askedOn: null,
    today: '2026-03-10',
    me: { positions: [], schools: [], interests: [] },
    note: readInvitationNote(note ?? null),
    ...rest,
    sender: {
      name: 'Anna Berg',
      slug: 'anna-berg-example',
      position: null,
      place: null,
      jobs: [],
      contactCount: null,
      contactCountOpen: false,
      mutualContacts: 0,
      wanted: false,
      following: false,
      messages: { mine: 0, theirs: 0, pitches: 0, last: null, lastOfTheirs: null },
      inAddressBook: false,
      noted: false,
      tags: [],
      meetings: [],
      groups: [],
      relations: [],
      recommended: [],
      endorsed: [],
      invited: null,
      ...sender,
    },
  }
}
