import { unlessNear } from '../relation.ts'
import { placesOf } from '../sayings.ts'
import type { Rule } from '../types.ts'

/** P14: praise that names nothing it praises sounds like a template. */
export const flattery: Rule = {
  name: 'flattery',
  principle: 'P14',
  kinds: ['request', 'inmail', 'message'],
  severity: unlessNear('warning'),
  check: message => {
    const specific = message.evidence.some(({ what, strength }) => what === 'them' && strength === 1)
    return specific ? [] : placesOf(message, 'flattery')
  },
}
