import type { Background, InvitationCase, Messages, Sender } from '../../coach/evidence/invitation-case.ts'
import { fold } from '../../language/fold.ts'
import { fullNamesIn } from '../../language/full-names.ts'
import { dayOf, type Instant } from '../../model/day.ts'
import { ownPositions, ownSchools } from '../../store/background.ts'
import { interestsOf } from '../../store/interests.ts'
import { type InvitationWithPerson, invitations } from '../../store/invitations.ts'
import {
  addressesOfSenders,
  contactsWithNames,
  formerEmployersOfSenders,
  groupsSharedWithSenders,
  meetingsWithSenders,
  messagesWithSenders,
  mutualContactsOfSenders,
  notesOnSenders,
  regardOfSenders,
  relationsToSenders,
  requestsToSenders,
  senderRows,
  tagsOfSenders,
} from '../../store/senders.ts'
import type { Store } from '../../store/store.ts'
import type { Desk } from '../desk.ts'
import { readInvitationNote } from './note.ts'

/** Every invitation that waits for an answer, with all that is known about it: a few queries however many there are. */
export function pendingCases({ store, today }: Pick<Desk, 'store' | 'today'>) {
  const pending = invitations(store, 'incoming', 'pending')
  const senderOf = readSenders(store)
  const me: Background = {
    positions: ownPositions(store),
    schools: ownSchools(store),
    interests: interestsOf(store),
  }
  const contactsNamedIn = readContactsNamed(store, pending)
  const cases = pending.map((row): InvitationCase => {
    const { id, message, askedOn } = row
    const contactsNamed = contactsNamedIn(message)
    return { id, sender: senderOf(row), note: readInvitationNote(message), contactsNamed, askedOn, today, me }
  })
  return { pending, cases }
}

/** Looks up all names in all notes at once. */
function readContactsNamed(store: Store, pending: readonly InvitationWithPerson[]): (note: string | null) => string[] {
  const namesIn = (note: string | null) => (note === null ? [] : fullNamesIn(note).map(fold))
  const contacts = new Map(
    contactsWithNames(
      store,
      pending.flatMap(({ message }) => namesIn(message)),
    ),
  )
  return note => namesIn(note).flatMap(key => contacts.get(key) ?? [])
}

function readSenders(store: Store): (row: InvitationWithPerson) => Sender {
  const people = byPerson(senderRows(store))
  const written = byPerson(messagesWithSenders(store))
  const addresses = byPerson(addressesOfSenders(store))
  const left = byPerson(formerEmployersOfSenders(store))
  const notes = byPerson(notesOnSenders(store))
  const tags = byPerson(tagsOfSenders(store))
  const meetings = byPerson(meetingsWithSenders(store))
  const relations = byPerson(relationsToSenders(store))
  const groups = byPerson(groupsSharedWithSenders(store))
  const mutual = byPerson(mutualContactsOfSenders(store))
  const recommended = byPerson(regardOfSenders(store, 'recommendation'))
  const endorsed = byPerson(regardOfSenders(store, 'endorsement'))
  const requests = byPerson(requestsToSenders(store))

  return ({ person, name, slug, position, place }) => {
    const [row] = people(person)
    const listed = addresses(person)
    const now = row?.company ? [{ company: row.company, seenOn: row.asOf }] : []
    return {
      name,
      slug,
      position: position ?? listed.find(({ title }) => title)?.title ?? null,
      place,
      jobs: [
        ...now,
        ...listed.flatMap(({ company }) => (company ? [{ company, seenOn: null }] : [])),
        ...left(person).map(({ company, seenOn }) => ({ company, seenOn })),
      ],
      contactCount: row?.contactCount ?? null,
      contactCountOpen: row?.contactCountOpen === 1,
      mutualContacts: Math.max(row?.mutualCount ?? 0, mutual(person)[0]?.count ?? 0),
      wanted: row?.wanted === 1,
      following: row?.following === 1,
      messages: messagesOf(written(person)[0]),
      inAddressBook: listed.length > 0,
      noted: notes(person).length > 0,
      tags: tags(person).map(({ tag }) => tag),
      meetings: meetings(person).map(({ event, on }) => ({ event, on })),
      groups: groups(person).map(group => group.name),
      relations: relations(person).map(({ kind }) => kind),
      recommended: recommended(person).map(({ direction }) => direction),
      endorsed: endorsed(person).map(({ direction }) => direction),
      invited: requests(person).map(({ on }) => ({ on }))[0] ?? null,
    }
  }
}

function messagesOf(found: ReturnType<typeof messagesWithSenders>[number] | undefined): Messages {
  const { mine = 0, theirs = 0, pitches = 0, last = null, lastOfTheirs = null } = found ?? {}
  const day = (instant: Instant | null) => (instant === null ? null : dayOf(instant))
  return { mine, theirs, pitches, last: day(last), lastOfTheirs: day(lastOfTheirs) }
}

/** Looks up the rows of one person among those of all. */
function byPerson<Row extends { person: number }>(rows: readonly Row[]): (person: number) => Row[] {
  const found = new Map<number, Row[]>()
  for (const row of rows) {
    const known = found.get(row.person)
    if (known) known.push(row)
    else found.set(row.person, [row])
  }
  return person => found.get(person) ?? []
}
