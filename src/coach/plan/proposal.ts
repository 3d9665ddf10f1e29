import type { PlanItem } from '../../model/plan.ts'

/** Something to do, before it is chosen. */
export interface Proposal extends Pick<PlanItem, 'kind' | 'subject' | 'person' | 'minutes' | 'principle' | 'params'> {
  /** Orders the proposals of one kind, the highest first. */
  weight: number
}

/** Someone of whom a proposal can speak. */
export interface PlanPerson {
  person: number
  name: string
  company: string | null
}
