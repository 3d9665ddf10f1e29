import { unlessNear } from '../relation.ts'
import { placesOf } from '../sayings.ts'
import type { Rule } from '../types.ts'

/** P14: "an exciting opportunity that fits your profile" goes out by the hundred; say what in their work it rests on. */
export const jobOffer: Rule = {
  name: 'job-offer',
  principle: 'P14',
  kinds: ['request', 'inmail', 'message'],
  severity: unlessNear('warning'),
  check: message => placesOf(message, 'job'),
}
