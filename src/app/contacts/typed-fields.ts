import { UserError } from '../../model/errors.ts'
import { profileUrl } from '../../model/person.ts'
import { slugOf } from '../../model/slug.ts'
import { personBySlug } from '../../store/people.ts'
import type { PersonFields } from '../../store/person-edit.ts'
import type { Store } from '../../store/store.ts'
import { fullText } from '../full-text.ts'
import { introduce } from '../person-reference.ts'
import { wholeNumber } from '../whole-number.ts'

/** Fields of a person as typed; an empty text means that nothing is known. */
export interface TypedFields {
  name?: string
  url?: string
  company?: string
  position?: string
  place?: string
  country?: string
  email?: string
  mutual?: string
  /** `640`, or `500+` for at least so many. */
  count?: string
  wanted?: boolean
}

const plain = ['company', 'position', 'place', 'country', 'email'] as const

/**
 * What was typed, as it is stored.
 *
 * @param person whom the fields are for; null for someone new
 * @throws UserError where a field cannot be read, or the address is another person's
 */
export function readFields(store: Store, typed: TypedFields, person: number | null): Partial<PersonFields> {
  const fields: Partial<PersonFields> = {}
  for (const field of plain) {
    const text = typed[field]
    if (text !== undefined) fields[field] = text.trim() || null
  }
  if (typed.name !== undefined) fields.name = fullText('--name', typed.name)
  if (typed.wanted !== undefined) fields.wanted = typed.wanted
  if (typed.mutual !== undefined) fields.mutualCount = numberOrNull('--mutual', typed.mutual)
  if (typed.count !== undefined) {
    fields.contactCount = numberOrNull('--count', typed.count.replace(/\+\s*$/, ''))
    fields.contactCountOpen = /\+\s*$/.test(typed.count)
  }
  if (typed.url !== undefined) fields.slug = freeSlug(store, typed.url, person)
  return fields
}

function numberOrNull(what: string, text: string): number | null {
  return text.trim() === '' ? null : wholeNumber(what, text)
}

function freeSlug(store: Store, url: string, person: number | null): string | null {
  if (url.trim() === '') return null
  const slug = slugOf(url)
  if (slug === null) throw new UserError('not-an-address', { value: url })
  const owner = personBySlug(store, slug)
  if (owner && owner.id !== person) {
    throw new UserError('address-taken', { value: profileUrl(slug), owner: introduce(owner) })
  }
  return slug
}
