import { unlessNear } from '../relation.ts'
import { isAboutThem, whole } from '../sayings.ts'
import type { Rule } from '../types.ts'

/** P14: something in the message is about this reader and could not be sent to a hundred others. */
export const aboutThem: Rule = {
  name: 'about-them',
  principle: 'P14',
  kinds: ['request', 'inmail'],
  severity: unlessNear('error'),
  check: message => (message.lexicon === null || isAboutThem(message) ? [] : [whole(message)]),
}
