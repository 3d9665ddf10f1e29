import { sure } from '../evidence/strength.ts'
import { unlessNear } from '../relation.ts'
import { whole } from '../sayings.ts'
import type { Rule } from '../types.ts'

/** P14: something in the message is about this reader and could not be sent to a hundred others. */
export const aboutThem: Rule = {
  name: 'about-them',
  principle: 'P14',
  kinds: ['request', 'inmail'],
  severity: unlessNear('error'),
  check: message => {
    if (message.lexicon === null) return []
    const theirs = message.evidence.some(({ what, strength }) => what === 'them' && strength >= sure)
    return theirs ? [] : [whole(message)]
  },
}
