import { isNear } from '../language/distance.ts'
import { fold } from '../language/fold.ts'
import { nameMatch, words } from '../language/name-match.ts'
import { UserError } from '../model/errors.ts'
import { readId, showId } from '../model/ids.ts'
import type { Person } from '../model/person.ts'
import { slugOf } from '../model/slug.ts'
import { invitationById } from '../store/invitations.ts'
import { type NamedPerson, peopleNamed, personByAlias, personById, personBySlug } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import type { Desk } from './desk.ts'

const candidatesShown = 8
const nearShown = 3

/**
 * The one person that `reference` names: an id (`p7`, `7`), that of an invitation between the two (`i12`), a profile
 * address in any form, a slug, an alias, a name or a part of one. The user is never meant.
 *
 * @throws UserError `unknown-person`, with names that come near, or `ambiguous-person` with the candidates
 */
export function findPerson({ store }: Pick<Desk, 'store'>, reference: string): Person {
  const meant = meantDirectly(store, reference)
  return meant === undefined ? personByName(store, reference) : (meant ?? unknown(store, reference))
}

/**
 * How well a reference names whom it means, as `nameMatch` tells: the smaller the better. Below 0 for an id, an address
 * or an alias; infinite where nobody goes by it.
 */
export function closenessOf({ store }: Pick<Desk, 'store'>, reference: string): number {
  const meant = meantDirectly(store, reference)
  if (meant === undefined) return bestNamed(store, fold(reference)).rank
  return meant === null ? Number.POSITIVE_INFINITY : -1
}

/** Whom an id, an address or an alias means, null where nobody has it; undefined where the reference is none of these. */
function meantDirectly(store: Store, reference: string): Person | null | undefined {
  const wanted = reference.trim()
  const id = readId('person', wanted)
  if (id !== null) return personById(store, id)
  const invitation = readId('invitation', wanted)
  const invited = invitation === null ? null : invitationById(store, invitation)
  if (invited) return personById(store, invited.person)
  const address = slugOf(wanted)
  if (address !== null) return personBySlug(store, address)
  return personBySlug(store, wanted.toLowerCase()) ?? personByAlias(store, fold(reference)) ?? undefined
}

/** `findPerson` for each reference; a person named twice comes once. */
export function findPeople(desk: Pick<Desk, 'store'>, references: readonly string[]): Person[] {
  const found = references.map(reference => findPerson(desk, reference))
  return [...new Map(found.map(person => [person.id, person])).values()]
}

/** A whole name wins over a part of one, whole words over beginnings of words. */
function personByName(store: Store, reference: string): Person {
  const { best } = bestNamed(store, fold(reference))
  if (best.length > 1) throw ambiguous(store, reference, best)
  const [match] = best
  return (match && personById(store, match.id)) ?? unknown(store, reference)
}

function bestNamed(store: Store, key: string): { best: NamedPerson[]; rank: number } {
  let best: NamedPerson[] = []
  let bestRank = Number.POSITIVE_INFINITY
  for (const person of key === '' ? [] : peopleNamed(store, words(key)[0] ?? key)) {
    const rank = nameMatch(key, person.nameKey) ?? Number.POSITIVE_INFINITY
    if (rank < bestRank) best = []
    bestRank = Math.min(bestRank, rank)
    if (rank === bestRank && rank < Number.POSITIVE_INFINITY) best.push(person)
  }
  return { best, rank: bestRank }
}

function ambiguous(store: Store, reference: string, matches: readonly NamedPerson[]): UserError {
  const candidates = introduceAll(store, matches.slice(0, candidatesShown))
  return new UserError('ambiguous-person', { reference, candidates, more: matches.length - candidates.length })
}

function unknown(store: Store, reference: string): never {
  throw new UserError('unknown-person', { reference, near: nearNames(store, fold(reference)) })
}

/** People whose whole name, or one of its words, is a slip of the pen away from `key`. */
function nearNames(store: Store, key: string): string[] {
  const near = ({ nameKey }: NamedPerson) => isNear(key, nameKey) || words(nameKey).some(word => isNear(key, word))
  const found = key === '' ? [] : peopleNamed(store, '').filter(near)
  return introduceAll(store, found.slice(0, nearShown))
}

/** `p7 Anna Berg (Nordplåt)` */
export function introduce({ id, name, company }: Pick<Person, 'id' | 'name' | 'company'>): string {
  return `${showId('person', id)} ${name}${company === null ? '' : ` (${company})`}`
}

function introduceAll(store: Store, people: readonly NamedPerson[]): string[] {
  const found = people.map(({ id }) => personById(store, id))
  return found.filter(person => person !== null).map(introduce)
}
