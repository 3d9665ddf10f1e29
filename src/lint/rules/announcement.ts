import { placesOf } from '../sayings.ts'
import type { Rule } from '../types.ts'

/** P22: awards, hires and partnerships belong on the company's own page. */
export const announcement: Rule = {
  name: 'announcement',
  principle: 'P22',
  kinds: ['group-post'],
  severity: () => 'warning',
  check: message => placesOf(message, 'announces'),
}
