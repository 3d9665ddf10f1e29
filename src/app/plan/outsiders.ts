import type { WantedPerson } from '../../coach/plan/wanted.ts'
import type { WorkedWith, WorkRelation } from '../../coach/plan/worked-with.ts'
import { companyKey } from '../../language/company.ts'
import { fold } from '../../language/fold.ts'
import type { Interest } from '../../model/interest.ts'
import type { Outsider } from '../../store/plan-facts.ts'

/** Tags by which people mark those they buy from and sell to. */
const tagRelations: Record<string, WorkRelation> = {
  colleague: 'colleague',
  kollega: 'colleague',
  customer: 'customer',
  kund: 'customer',
  supplier: 'supplier',
  leverantor: 'supplier',
}

/** Those of the outsiders whom the user works or has worked with: by relation, tag, or a company in common. */
export function workedWithOf(people: readonly Outsider[], ownCompanies: readonly string[]): WorkedWith[] {
  const own = new Set(ownCompanies.map(companyKey))
  return people.flatMap(({ person, name, company, relations, tags }) => {
    const said = relations.find(isWorkRelation) ?? tags.map(tag => tagRelations[fold(tag)]).find(Boolean)
    const relation = said ?? (company !== null && own.has(companyKey(company)) ? 'colleague' : undefined)
    return relation ? [{ person, name, company, relation }] : []
  })
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
    if (kind === 'company') return company !== null && companyKey(company) === companyKey(text)
    const told = kind === 'place' ? place : position
    return told !== null && fold(told).includes(fold(text))
  })
}

function isWorkRelation(relation: string): relation is WorkRelation {
  return ['colleague', 'former-colleague', 'customer', 'supplier'].includes(relation)
}
