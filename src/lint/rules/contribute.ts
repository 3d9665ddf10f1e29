import { whole } from '../sayings.ts'
import type { Rule } from '../types.ts'

/** P21: a post asks, tells what you have tried, answers, or says what you think and why. */
export const contribute: Rule = {
  name: 'contribute',
  principle: 'P21',
  kinds: ['group-post'],
  severity: () => 'warning',
  check: message => (message.lexicon === null || message.evidence.length > 0 ? [] : [whole(message)]),
}
