import { placeOf } from '../../language/reading.ts'
import { unlessNear } from '../relation.ts'
import type { Rule } from '../types.ts'

/** P14: a greeting by name is the least that shows whom a message is for; a contact must at least be no crowd. */
export const greetByName: Rule = {
  name: 'greet-by-name',
  principle: 'P14',
  kinds: ['request', 'inmail', 'message', 'reply'],
  severity: unlessNear('info'),
  check: ({ kind, greeting, lexicon, sentences }) => {
    const known = kind === 'message' || kind === 'reply'
    const [first] = sentences
    const word = first?.words[0]
    if (!lexicon || !word || greeting?.name || (known && !greeting?.mass)) return []
    const { start, end } = greeting ?? placeOf(first, word)
    return [{ start, end }]
  },
}
