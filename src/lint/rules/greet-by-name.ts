import { unlessNear } from '../relation.ts'
import type { Rule } from '../types.ts'

/** P14: a greeting by name is the least that shows whom a message is for. */
export const greetByName: Rule = {
  name: 'greet-by-name',
  principle: 'P14',
  kinds: ['request', 'inmail'],
  severity: unlessNear('info'),
  check: ({ greeting, lexicon, sentences }) => {
    const first = sentences[0]
    if (!lexicon || !first || greeting?.name) return []
    if (greeting) return [{ start: greeting.start, end: greeting.end }]
    return [{ start: first.start, end: first.words[0]?.end ?? first.end }]
  },
}
