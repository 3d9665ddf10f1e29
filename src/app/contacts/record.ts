import type { Day } from '../../model/day.ts'
import { showId } from '../../model/ids.ts'
import { profileUrl, type RelationKind } from '../../model/person.ts'
import type { KnownPerson } from '../../store/contact-list.ts'
import type { ContactStatus } from './choices.ts'

/** A person as lists show it and JSON gives it. */
export interface ContactRecord {
  id: string
  name: string
  company: string | null
  position: string | null
  place: string | null
  country: string | null
  email: string | null
  url: string | null
  /** null where the person is no contact. */
  status: ContactStatus | null
  connectedOn: Day | null
  lastTouch: Day | null
  tags: string[]
  relations: RelationKind[]
  wanted: boolean
  mutual: number | null
  contactCount: number | null
  contactCountOpen: boolean
}

export function contactRecord(person: KnownPerson): ContactRecord {
  const { name, company, position, place, country, email, connectedOn, lastTouch, tags, relations, wanted } = person
  return {
    id: showId('person', person.id),
    name,
    company,
    position,
    place,
    country,
    email,
    url: person.slug === null ? null : profileUrl(person.slug),
    status: statusOf(person),
    connectedOn,
    lastTouch,
    tags,
    relations,
    wanted,
    mutual: person.mutualCount,
    contactCount: person.contactCount,
    contactCountOpen: person.contactCountOpen,
  }
}

function statusOf({ isContact, goneOn, unconfirmed }: KnownPerson): ContactStatus | null {
  if (!isContact) return null
  if (goneOn !== null) return 'gone'
  return unconfirmed ? 'unconfirmed' : 'current'
}
