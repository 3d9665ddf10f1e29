import { placeholdersIn } from '../placeholders.ts'
import type { Rule } from '../types.ts'

/** P14: a field of a template that nobody filled in shows that a hundred others got the same. */
export const placeholder: Rule = {
  name: 'placeholder',
  principle: 'P14',
  kinds: ['request', 'inmail', 'message', 'reply', 'group-post'],
  severity: () => 'error',
  check: ({ text }) => placeholdersIn(text),
}
