import { placesFitting } from '../patterns.ts'
import type { Rule } from '../types.ts'

const capitals = /\p{Lu}{2,}(?:['’-]\p{Lu})*(?:[^\p{L}\n]+\p{Lu}{2,}){2,}/gu
const marks = /[!?]{3,}|!(?:\s*!){2,}/g

/** P14: words in capitals and rows of exclamation marks shout. */
export const shouting: Rule = {
  name: 'shouting',
  principle: 'P14',
  kinds: ['request', 'inmail', 'message', 'reply', 'group-post'],
  severity: () => 'warning',
  check: ({ text }) => [...placesFitting(text, capitals), ...placesFitting(text, marks)],
}
