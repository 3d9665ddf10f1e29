import type { QuietPerson, QuietTie } from '../../coach/plan/quiet-ties.ts'
import { reasonToWrite } from '../../coach/plan/reasons.ts'
import type { Store } from '../../store/store.ts'
import { tieHistories } from '../../store/tie-history.ts'

/** Adds who the quiet ties are, and a natural reason to write to each. */
export function withReasons(store: Store, ties: readonly QuietTie[], ownCompanies: readonly string[]): QuietPerson[] {
  const histories = new Map(tieHistories(store, ties).map(history => [history.person, history]))
  return ties.flatMap(tie => {
    const history = histories.get(tie.person)
    if (!history) return []
    const { name, company, changedOn, recommended } = history
    const past = { ...history, changedJob: changedOn !== null, recommended: recommended > 0, ownCompanies }
    return [{ ...tie, name, company, ...reasonToWrite(past) }]
  })
}
