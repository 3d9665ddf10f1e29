import { placesOf } from '../sayings.ts'
import type { Rule } from '../types.ts'

/** P14: a first contact is no place to sell. */
export const pitch: Rule = {
  name: 'pitch',
  principle: 'P14',
  kinds: ['request', 'inmail', 'message', 'reply'],
  severity: () => 'error',
  check: message => placesOf(message, 'pitch', 'trades'),
}
