import { isNewJob } from '../../coach/plan/job-changes.ts'
import type { QuietPerson, QuietTie } from '../../coach/plan/quiet-ties.ts'
import { reasonToWrite } from '../../coach/plan/reasons.ts'
import { contactChanges } from '../../store/plan-facts.ts'
import type { Store } from '../../store/store.ts'
import { tieHistories } from '../../store/tie-history.ts'

/** Before any export. */
const everSince = '0000-01-01'

/** Adds who the quiet ties are, and a natural reason to write to each. */
export function withReasons(store: Store, ties: readonly QuietTie[], ownCompanies: readonly string[]): QuietPerson[] {
  const people = ties.map(({ person }) => person)
  const histories = new Map(tieHistories(store, people).map(history => [history.person, history]))
  const newJobs = contactChanges(store, everSince).filter(isNewJob)
  const changedOn = new Map(newJobs.map(({ person, seenOn }) => [person, seenOn]))
  return ties.flatMap(tie => {
    const history = histories.get(tie.person)
    if (!history) return []
    const { name, company, recommended } = history
    const changedJob = (changedOn.get(tie.person) ?? '') > tie.lastTouch
    return [
      {
        ...tie,
        name,
        company,
        ...reasonToWrite({ ...history, changedJob, recommended: recommended > 0, ownCompanies }),
      },
    ]
  })
}
