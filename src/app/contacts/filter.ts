import { fold } from '../../language/fold.ts'
import { dayAgo } from '../../model/ago.ts'
import type { Day } from '../../model/day.ts'
import { UserError } from '../../model/errors.ts'
import { type RelationKind, relationKinds } from '../../model/person.ts'
import { oneOf } from '../one-of.ts'
import { type ContactStatus, contactStatuses } from './choices.ts'
import type { ContactRecord } from './record.ts'

/** Which contacts are meant, as typed. What is not given does not limit. */
export interface ContactFilter {
  company?: string
  place?: string
  /** All of them must be there. */
  tag?: string[]
  relation?: string
  /** Connected on or after this day, or so long ago: `2026-01-01`, `6m`. */
  since?: string
  /** No touch since that day, or for so long: `6m`. */
  quietSince?: string
  /** `all`, or one status; without it, all but those gone. */
  status?: string
}

type Test = (contact: ContactRecord) => boolean

/** True where anything is given by which to select. */
export function limits({ company, place, tag, relation, since, quietSince, status }: ContactFilter): boolean {
  return [company, place, tag, relation, since, quietSince, status].some(part => part !== undefined)
}

/**
 * A test that a contact passes where every part of the filter holds.
 *
 * @throws UserError `unknown-value` or `not-a-date` where a part cannot be read
 */
export function contactTest(filter: ContactFilter, today: Day): Test {
  const { company, place, tag = [], relation, since, quietSince } = filter
  const tests: (Test | false)[] = [
    statusTest(filter.status),
    company !== undefined && holds(company, contact => [contact.company]),
    place !== undefined && holds(place, contact => [contact.place, contact.country]),
    ...tag.map(wanted => tagTest(wanted)),
    relation !== undefined && relationTest(relation),
    since !== undefined && connectedSince(momentOf(since, today)),
    quietSince !== undefined && quietBefore(momentOf(quietSince, today)),
  ]
  const given = tests.filter(test => test !== false)
  return contact => given.every(test => test(contact))
}

function statusTest(status: string | undefined): Test {
  if (status === undefined) return contact => contact.status !== 'gone'
  if (status === 'all') return () => true
  const wanted = oneOf<ContactStatus>('status', status, contactStatuses, ['all'])
  return contact => contact.status === wanted
}

function relationTest(relation: string): Test {
  const kind = oneOf<RelationKind>('relation', relation, relationKinds)
  return contact => contact.relations.includes(kind)
}

function holds(part: string, fields: (contact: ContactRecord) => (string | null)[]): Test {
  const wanted = fold(part)
  return contact => fields(contact).some(field => field !== null && fold(field).includes(wanted))
}

function tagTest(tag: string): Test {
  const wanted = fold(tag)
  return contact => contact.tags.some(one => fold(one) === wanted)
}

function connectedSince(day: Day): Test {
  return ({ connectedOn }) => connectedOn !== null && connectedOn >= day
}

function quietBefore(day: Day): Test {
  return ({ lastTouch }) => lastTouch === null || lastTouch < day
}

/** @throws UserError `not-a-moment` where the text is neither a day nor a time back from today */
export function momentOf(text: string, today: Day): Day {
  const day = dayAgo(text, today)
  if (day === null) throw new UserError('not-a-moment', { value: text })
  return day
}
