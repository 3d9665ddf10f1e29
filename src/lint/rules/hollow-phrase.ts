import { unlessNear } from '../relation.ts'
import { placesOf } from '../sayings.ts'
import type { Rule } from '../types.ts'

/** P14: "I came across your profile" and its kin fit everybody and so say nothing to anybody. */
export const hollowPhrase: Rule = {
  name: 'hollow-phrase',
  principle: 'P14',
  kinds: ['request', 'inmail'],
  severity: unlessNear('info'),
  check: message => placesOf(message, 'hollow'),
}
