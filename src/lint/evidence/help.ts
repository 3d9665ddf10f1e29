import type { Saying } from '../../language/lexicon.ts'
import { advertsIn } from '../adverts.ts'
import type { Evidence } from '../types.ts'
import { type Clause, sayingsIn } from './clause.ts'
import { evidenceAt } from './place.ts'

const giving: ReadonlySet<Saying> = new Set(['asks', 'experience', 'answers', 'opinion'])
const withoutHelp: ReadonlySet<Saying> = new Set(['notice'])

/** P21: where a group post asks, tells what was tried, answers, or says what its writer thinks. */
export function helpIn(clauses: readonly Clause[]): Evidence[] {
  const advertised = clauses.some(({ sentence }) => advertsIn(sentence).length > 0)
  return clauses.flatMap(clause => {
    const { sentence, words } = clause
    const advertises = advertsIn(sentence).length > 0
    if (advertises || sayingsIn(clause, withoutHelp).length > 0 || (advertised && sentence.asks)) return []
    const given = sayingsIn(clause, giving)[0]
    if (given) return [evidenceAt('help', clause, given.from, given.to, 1)]
    return sentence.asks ? [evidenceAt('help', clause, 0, words.length, 0.5)] : []
  })
}
