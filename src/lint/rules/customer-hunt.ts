import { bookingLinksOf } from '../../language/links.ts'
import { placesOf } from '../sayings.ts'
import type { ParsedMessage, Rule } from '../types.ts'

/** P22: a group is no place to recruit customers: help, and they come by themselves. */
export const customerHunt: Rule = {
  name: 'customer-hunt',
  principle: 'P22',
  kinds: ['group-post'],
  severity: () => 'error',
  check: message => [
    ...placesOf(message, 'recruits', 'pitch'),
    ...(isLinkAlone(message) ? message.links : bookingLinksOf(message.links)),
  ],
}

const fewestWords = 2

/** Whatever links there are, nothing is said about them. */
function isLinkAlone({ sentences }: ParsedMessage): boolean {
  return sentences.reduce((sum, { words }) => sum + words.length, 0) < fewestWords
}
