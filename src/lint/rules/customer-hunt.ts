import { bookingLinksOf } from '../../language/links.ts'
import { placesOf } from '../sayings.ts'
import type { Rule } from '../types.ts'

/** P22: a group is no place to recruit customers: help, and they come by themselves. */
export const customerHunt: Rule = {
  name: 'customer-hunt',
  principle: 'P22',
  kinds: ['group-post'],
  severity: () => 'error',
  check: message => [...placesOf(message, 'recruits', 'pitch'), ...bookingLinksOf(message.links)],
}
