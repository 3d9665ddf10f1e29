import type { Lexicon, Saying } from '../../language/lexicon.ts'
import type { Match } from '../../language/phrases.ts'
import type { Evidence } from '../types.ts'
import { anyBetween, type Clause, isVague, sayingsIn } from './clause.ts'
import { evidenceAt } from './place.ts'

const telling: ReadonlySet<Saying> = new Set(['introduces', 'knows'])
const reach = 7

/** Where the sender says who they are by work, place or studies, or how the two know each other. */
export function whoIn(clauses: readonly Clause[], lexicon: Lexicon): Evidence[] {
  return clauses.flatMap(clause => {
    if (isVague(clause)) return []
    const first = sayingsIn(clause, telling).find(saying => isFilled(clause, saying, lexicon))
    return first ? [evidenceAt('who', clause, first.from, first.to, 1)] : []
  })
}

/** "I am a welder" and "I work at Nordplåt" tell; "I am building my network" does not. */
function isFilled({ words, anchors, empty }: Clause, { from, to }: Match<Saying>, { trades }: Lexicon): boolean {
  if (empty.slice(from, to + 2).some(Boolean)) return false
  const told = (index: number) => trades.has(words[index]?.term.stem ?? '') && !empty[index]
  return anyBetween(anchors, from, to + reach) || words.slice(from, to + reach).some((_, offset) => told(from + offset))
}
