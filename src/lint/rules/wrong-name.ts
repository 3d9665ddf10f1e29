import { sameName } from '../../language/names.ts'
import type { Rule } from '../types.ts'

/** P14: the message greets the person it goes to, not someone else. */
export const wrongName: Rule = {
  name: 'wrong-name',
  principle: 'P14',
  kinds: ['request', 'inmail', 'message', 'reply'],
  severity: () => 'error',
  check: ({ greeting, options: { to } }) => {
    const name = greeting?.name
    if (!name || greeting.alone || to === undefined || sameName(name.text, to)) return []
    return [{ start: name.start, end: name.end, params: { written: name.text, to } }]
  },
  example: { to: 'Anna Berg' },
}
