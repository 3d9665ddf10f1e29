import { tieStrength } from '../../coach/ties/strength.ts'
import { companyKey, isCompany } from '../../language/company.ts'
import { showId } from '../../model/ids.ts'
import { communitiesOf } from '../../network/communities.ts'
import { contactsOf } from '../../store/contact-list.ts'
import { knownTies } from '../../store/known-ties.ts'
import { everyone } from '../../store/people.ts'
import { tiesOfOthers } from '../../store/report-facts.ts'
import type { Desk } from '../desk.ts'

export interface MapPerson {
  id: string
  name: string
  company: string | null
  /** 1 for a contact; 2 for somebody whom only contacts know. */
  degree: 1 | 2
  /** How strong the tie has been, 0 to 1; null at degree 2. */
  strength: number | null
  /** Index into `communities`; null for who stands alone, and at degree 2. */
  community: number | null
}

export interface NetworkMap {
  people: MapPerson[]
  /** Called after the company that most of its people work for. The largest is first. */
  communities: { name: string; people: number }[]
  /** Known ties, as indexes into `people`. */
  ties: [number, number][]
  /** People two steps away that the map leaves out. */
  leftOut: number
}

const mostAtDegreeTwo = 1500

/** The user's contacts by community, and who is known to stand one step behind them. */
export function networkMap({ store }: Pick<Desk, 'store'>): NetworkMap {
  const contacts = contactsOf(store).filter(({ goneOn }) => goneOn === null)
  const ties = tiesOfOthers(store)
  const strengths = new Map(knownTies(store).map(tie => [tie.person, tieStrength(tie)]))
  const keyed = contacts.map(({ id, company }) => ({
    id,
    company: company !== null && isCompany(company) ? companyKey(company) : null,
  }))
  const communities = communitiesOf({ people: keyed, ties })
  const first: MapPerson[] = contacts.map(({ id, name, company }) => ({
    id: showId('person', id),
    name,
    company,
    degree: 1,
    strength: Math.round(100 * (strengths.get(id) ?? 0)) / 100,
    community: communities.get(id) ?? null,
  }))
  const second = secondStep(store, new Set(contacts.map(({ id }) => id)), ties)
  const people = [...first, ...second.shown]
  const at = new Map(people.map(({ id }, index) => [id, index]))
  return { people, communities: named(first), ties: ties.flatMap(tie => between(tie, at)), leftOut: second.leftOut }
}

function between({ a, b }: { a: number; b: number }, at: ReadonlyMap<string, number>): [number, number][] {
  const [one, other] = [at.get(showId('person', a)), at.get(showId('person', b))]
  return one === undefined || other === undefined ? [] : [[one, other]]
}

/** Those whom most contacts know come first. */
function secondStep(store: Desk['store'], contacts: ReadonlySet<number>, ties: readonly { a: number; b: number }[]) {
  const known = new Map<number, number>()
  for (const { a, b } of ties) {
    if (contacts.has(a) === contacts.has(b)) continue
    const other = contacts.has(a) ? b : a
    known.set(other, (known.get(other) ?? 0) + 1)
  }
  const names = new Map(everyone(store).map(({ id, name }) => [id, name]))
  const ranked = [...known].sort(([a, x], [b, y]) => y - x || a - b).map(([id]) => id)
  const shown = ranked.slice(0, mostAtDegreeTwo).map((id): MapPerson => {
    const shownId = showId('person', id)
    return { id: shownId, name: names.get(id) ?? shownId, company: null, degree: 2, strength: null, community: null }
  })
  return { shown, leftOut: ranked.length - shown.length }
}

function named(people: readonly MapPerson[]): NetworkMap['communities'] {
  const communities: { people: number; companies: Map<string, number> }[] = []
  for (const { community, company } of people) {
    if (community === null) continue
    communities[community] ??= { people: 0, companies: new Map() }
    const one = communities[community]
    one.people++
    if (company !== null) one.companies.set(company, (one.companies.get(company) ?? 0) + 1)
  }
  return communities.map(({ people: count, companies }) => {
    const [largest] = [...companies].sort(([, a], [, b]) => b - a)
    return { name: largest?.[0] ?? '', people: count }
  })
}
