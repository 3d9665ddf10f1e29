import { placesFitting } from '../patterns.ts'
import { placesOf } from '../sayings.ts'
import type { Rule } from '../types.ts'

const percentOff = /\d+\s?(?:%|percent|procent)\s*(?:off|discount|rabatt|lägre|lagre|reduc)/giu

/** P22: a discount or special price makes an advertisement of a message or post. */
export const discount: Rule = {
  name: 'discount',
  principle: 'P22',
  kinds: ['request', 'inmail', 'message', 'reply', 'group-post'],
  severity: () => 'error',
  check: message => [...placesOf(message, 'discount'), ...placesFitting(message.text, percentOff)],
}
