import { showId } from '../../model/ids.ts'
import type { PlanPerson, Proposal } from './proposal.ts'
import { proposal } from './propose.ts'

/** The guide's order: colleagues first, then customers, then suppliers. */
export const workRelations = ['colleague', 'former-colleague', 'customer', 'supplier'] as const

export type WorkRelation = (typeof workRelations)[number]

export interface WorkedWith extends Omit<PlanPerson, 'person'> {
  /** Null for somebody of whom only the address book knows. */
  person: number | null
  relation: WorkRelation
  /** True where nobody said so: the company is, or was, the user's too. */
  shared: boolean
}

/** P12: people whom the user works or has worked with, and who are not contacts yet. */
export function workedWith(people: readonly WorkedWith[]): Proposal[] {
  return people.map(({ person, name, company, relation, shared }) =>
    proposal(
      'worked-with',
      person === null ? name : showId('person', person),
      'P12',
      workRelations.length - workRelations.indexOf(relation),
      { person, name, company, relation, shared: Number(shared) },
    ),
  )
}
