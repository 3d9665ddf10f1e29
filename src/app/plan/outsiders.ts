import type { WantedPerson } from '../../coach/plan/wanted.ts'
import { type WorkedWith, type WorkRelation, workRelations } from '../../coach/plan/worked-with.ts'
import { companyKey, isCompany } from '../../language/company.ts'
import { fold } from '../../language/fold.ts'
import { mentions } from '../../language/mentions.ts'
import type { Interest } from '../../model/interest.ts'
import type { Outsider } from '../../store/plan-facts.ts'

/** Words by which people tag those they work with, buy from and sell to. */
const tagRelations: [RegExp, WorkRelation][] = [
  [/^(colleague|co-?worker|kollega)/, 'colleague'],
  [/^(customer|client|kund)/, 'customer'],
  [/^(supplier|vendor|leverantor)/, 'supplier'],
]

/** Those of the outsiders whom the user works or has worked with: by relation, tag, or a company in common. */
export function workedWithOf(
  people: readonly Outsider[],
  ownCompanies: readonly { company: string; current: number }[],
): WorkedWith[] {
  const employers = ownCompanies.filter(({ company }) => isCompany(company))
  const own = new Map(employers.toReversed().map(({ company, current }) => [companyKey(company), current === 1]))
  return people.flatMap(({ person, name, company, relations, tags }): WorkedWith[] => {
    const said = workRelations.find(relation => relations.includes(relation)) ?? taggedAs(tags)
    const isOwnNow = company === null ? undefined : own.get(companyKey(company))
    if (said !== undefined) return [{ person, name, company, relation: said, shared: false }]
    if (isOwnNow === undefined) return []
    return [{ person, name, company, relation: isOwnNow ? 'colleague' : 'former-colleague', shared: true }]
  })
}

function taggedAs(tags: readonly string[]): WorkRelation | undefined {
  const said = tags.flatMap(tag => tagRelations.find(([word]) => word.test(fold(tag)))?.[1] ?? [])
  return workRelations.find(relation => said.includes(relation))
}

/** Those whom the user wants to know: marked by hand, or matching an interest. */
export function wantedOf(people: readonly Outsider[], interests: readonly Interest[]): WantedPerson[] {
  return people.flatMap(({ person, name, company, position, place, wanted, via }) => {
    if (person === null) return []
    const matching = interestIn({ company, position, place }, interests)
    return wanted || matching
      ? [{ person, name, company, via, interest: wanted ? null : (matching?.text ?? null) }]
      : []
  })
}

/** The first interest that what somebody does, and where, matches. */
export function interestIn(
  { company, position, place }: Pick<Outsider, 'company' | 'position' | 'place'>,
  interests: readonly Interest[],
): Interest | undefined {
  return interests.find(({ kind, text }) => {
    if (kind === 'company') return company !== null && mentions(company, companyKey(text))
    if (kind === 'place') return mentions(place, text)
    return mentions(position, text) || (kind !== 'role' && mentions(company, text))
  })
}
