import { bookingLinksOf } from '../../language/links.ts'
import { unlessNear } from '../relation.ts'
import { placesOf } from '../sayings.ts'
import type { Rule } from '../types.ts'

/** P16: a demo, a slot or a booking link before the reader knows you asks too much. */
export const booking: Rule = {
  name: 'booking',
  principle: 'P16',
  kinds: ['request', 'inmail'],
  severity: unlessNear('warning'),
  check: message => [...bookingLinksOf(message.links), ...placesOf(message, 'booking')],
}
