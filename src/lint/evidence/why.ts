import type { Saying } from '../../language/lexicon.ts'
import type { Evidence } from '../types.ts'
import { type Clause, isVague, sayingsIn } from './clause.ts'
import { evidenceAt } from './place.ts'

const reasons: ReadonlySet<Saying> = new Set(['reason', 'favour', 'meeting'])
/** "A payroll manager for a logistics firm in Leicester" is a post; "an exciting role with a market leader" is none. */
const offers: ReadonlySet<Saying> = new Set(['job'])
const particularsOfPost = 2

/**
 * Where the message gives a reason for the contact that is more than the contact itself. It must name something, or
 * follow on what was said of the reader: "I would like to hear more" is a reason after a talk, and none by itself.
 */
export function whyIn(clauses: readonly Clause[], aboutThem: boolean): Evidence[] {
  return clauses.flatMap(clause => {
    const { sentence, words, rare, sells, hollow, hires, toReader } = clause
    if (isVague(clause)) return []
    const reason = sayingsIn(clause, reasons).find(({ from, to }) => leadsSomewhere(clause, from, to, aboutThem))
    if (reason) return [evidenceAt('why', clause, reason.from, reason.to, 1)]
    const post = hires ? sayingsIn(clause, offers).find(() => rare.length >= particularsOfPost) : undefined
    if (post) return [evidenceAt('why', clause, post.from, post.to, 1)]
    const asked = sentence.asks && !sells && !hollow && (rare.length > 0 || (aboutThem && toReader))
    return asked ? [evidenceAt('why', clause, 0, words.length, 1)] : []
  })
}

function leadsSomewhere({ empty, rare, words }: Clause, from: number, to: number, aboutThem: boolean): boolean {
  if (rare.some(anchor => anchor >= from)) return true
  return aboutThem && !empty.slice(from, Math.min(words.length, to + 1)).some(Boolean)
}
