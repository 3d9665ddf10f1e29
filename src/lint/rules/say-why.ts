import { unlessNear } from '../relation.ts'
import { has, whole } from '../sayings.ts'
import type { Rule } from '../types.ts'

/** P16: a request to someone you do not know well says why you want the contact. */
export const sayWhy: Rule = {
  name: 'say-why',
  principle: 'P16',
  kinds: ['request', 'inmail'],
  severity: unlessNear('warning'),
  check: message => (message.lexicon === null || has(message, 'why') ? [] : [whole(message)]),
}
