import { isSameCompany } from '../../language/company.ts'
import type { ReasonToWrite } from '../../model/plan.ts'

/** What there is to take up again with somebody, as far as it is known. */
export interface Past {
  company: string | null
  position: string | null
  note: string | null
  changedJob: boolean
  recommended: boolean
  endorsedFor: string | null
  metAt: string | null
  ownCompanies: readonly string[]
}

/** The best reason there is, and what its sentence speaks of. */
export function reasonToWrite(past: Past): { reason: ReasonToWrite; about: string | null } {
  const { company, position, note, changedJob, recommended, endorsedFor, metAt } = past
  if (note !== null) return { reason: 'note', about: note }
  if (changedJob && company !== null) {
    return { reason: 'new-job', about: [position, company].filter(part => part !== null).join(', ') }
  }
  if (recommended) return { reason: 'recommended', about: null }
  const shared = past.ownCompanies.find(own => company !== null && isSameCompany(own, company))
  if (shared !== undefined) return { reason: 'shared-employer', about: shared }
  if (metAt !== null) return { reason: 'met', about: metAt }
  if (endorsedFor !== null) return { reason: 'endorsed', about: endorsedFor }
  return company === null ? { reason: 'ask', about: null } : { reason: 'work', about: company }
}
