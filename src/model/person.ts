import type { Day } from './day.ts'

/** The user is always person 1. */
export const meId = 1

export interface Person {
  id: number
  slug: string | null
  name: string
  company: string | null
  position: string | null
  place: string | null
  country: string | null
  email: string | null
  wanted: boolean
  /** How many contacts this person has, as told; with `contactCountOpen`, at least so many ("500+"). */
  contactCount: number | null
  contactCountOpen: boolean
  mutualCount: number | null
}

/** How the user knows someone. */
export const relationKinds = [
  'close',
  'colleague',
  'former-colleague',
  'customer',
  'supplier',
  'classmate',
  'met',
  'acquaintance',
  'recruiter',
] as const

export type RelationKind = (typeof relationKinds)[number]

/** A tie of the user's own. */
export interface Contact extends Person {
  connectedOn: Day | null
  /** The day of the full export that no longer held this contact. */
  goneOn: Day | null
  /** True for an accept that no export has shown yet. */
  unconfirmed: boolean
}

/** The address of a profile: an old `/pub/` slug holds the whole of it. */
export function profileUrl(slug: string): string {
  return slug.includes('/') ? `https://${slug}` : `https://www.linkedin.com/in/${encodeURIComponent(slug)}`
}

/** How many contacts someone has, as people write it: `640`, `500+`. */
export function countText({ contactCount, contactCountOpen }: Pick<Person, 'contactCount' | 'contactCountOpen'>) {
  return contactCount === null ? null : `${contactCount}${contactCountOpen ? '+' : ''}`
}
