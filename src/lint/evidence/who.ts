import type { Saying } from '../../language/lexicon.ts'
import type { Evidence } from '../types.ts'
import { type Clause, sayingsIn } from './clause.ts'
import { evidenceAt } from './place.ts'

const introducing: ReadonlySet<Saying> = new Set(['introduces', 'knows', 'recommended', 'shares'])

/** Where the sender says who they are, or how the two know each other. */
export function whoIn(clauses: readonly Clause[]): Evidence[] {
  return clauses.flatMap(clause => {
    const first = sayingsIn(clause, introducing)[0]
    return first ? [evidenceAt('who', clause, first.from, first.to, 1)] : []
  })
}
