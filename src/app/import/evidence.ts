import type { AddressRow, EndorsementRow, FollowRow, NoteRow, RecommendationRow } from '../../import/rows.ts'
import { fold } from '../../language/fold.ts'
import { forgottenIn, nameMark } from '../../store/forgotten.ts'
import { fillListed, storeListed, type Told } from '../../store/imported-lists.ts'
import { emailOwners } from '../../store/imported-people.ts'
import type { Run, Writer } from './run.ts'

type Direction = 'received' | 'given'

/** Stores who vouched for whose skill. */
export function endorsementsWriter({ store, people }: Run, direction: Direction): Writer<EndorsementRow> {
  const told: Told = new Set()
  return {
    write: ({ person: mention, skill, givenOn }) => {
      const person = people.referred(mention)
      if (typeof person === 'string') return person
      return storeListed(store, 'endorsement', { person, direction, skill }, { given_on: givenOn }, told).outcome
    },
  }
}

/** Stores who recommended whom. */
export function recommendationsWriter({ store, people }: Run, direction: Direction): Writer<RecommendationRow> {
  const told: Told = new Set()
  return {
    write: ({ person: mention, givenOn, text, visible }) => {
      const person = people.referred(mention)
      if (typeof person === 'string') return person
      const key = { person, direction, given_on: givenOn }
      return storeListed(store, 'recommendation', key, { text, visible: visible ? 1 : 0 }, told).outcome
    },
  }
}

/**
 * Stores the notes that the user wrote on the platform; those written here are left alone. A note that differs from
 * that of the same day was edited since, unless the file holds both.
 */
export function notesWriter({ store, people, newest }: Run): Writer<NoteRow> {
  const told: Told = new Set()
  const tell = newest ? storeListed : fillListed
  return {
    write: ({ person: mention, text, writtenOn }) => {
      const person = people.referred(mention)
      if (typeof person === 'string') return person
      const key = { person, source: 'export', written_on: writtenOn }
      const asOne = () => storeListed(store, 'note', { ...key, text }, {}, told).outcome
      if (writtenOn === null) return asOne()
      const { outcome } = tell(store, 'note', key, { text }, told)
      return outcome === 'repeated' ? asOne() : outcome
    },
  }
}

/** Stores an address book, without those who were forgotten. An entry belongs to whom its address is, else to a person where exactly one has its name. */
export function addressBookWriter({ store, people }: Run): Writer<AddressRow> {
  const told: Told = new Set()
  const forgotten = forgottenIn(store)
  const owners = new Map(emailOwners(store).map(({ person, email }) => [email.toLowerCase(), person]))
  return {
    write: ({ name, emails, company, title }) => {
      const marks = [nameMark(fold(name)), ...emails.map(email => email.toLowerCase())]
      if (marks.some(forgotten)) return 'forgotten'
      const owner = emails.map(email => owners.get(email.toLowerCase())).find(found => found !== undefined)
      const person = owner ?? (name === '' ? null : people.find({ slug: null, name }))
      const outcomes = (emails.length === 0 ? [null] : emails).map(email => {
        const key = { source: 'address-book', name_key: fold(name), email }
        return storeListed(store, 'contact_point', key, { name, person, company, title }, told).outcome
      })
      return outcomes.find(outcome => outcome !== 'unchanged') ?? 'unchanged'
    },
  }
}

/** Stores whom the user follows. */
export function followsWriter({ store, people }: Run): Writer<FollowRow> {
  const told: Told = new Set()
  return {
    write: ({ person: mention, since, active }) => {
      const person = people.referred(mention)
      if (typeof person === 'string') return person
      return active ? storeListed(store, 'follow', { person }, { since }, told).outcome : 'unchanged'
    },
  }
}
