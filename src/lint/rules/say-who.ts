import { unlessNear } from '../relation.ts'
import { has, whole } from '../sayings.ts'
import type { Rule } from '../types.ts'

/** P16: a request to someone you do not know well says who you are, or how the two of you know each other. */
export const sayWho: Rule = {
  name: 'say-who',
  principle: 'P16',
  kinds: ['request', 'inmail'],
  severity: unlessNear('warning'),
  check: message => (message.lexicon === null || has(message, 'who') ? [] : [whole(message)]),
}
