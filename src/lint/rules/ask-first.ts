import { unlessNear } from '../relation.ts'
import { placesOf } from '../sayings.ts'
import type { Rule } from '../types.ts'

/** P16: say who you are before you ask for a favour, a job or a meeting. */
export const askFirst: Rule = {
  name: 'ask-first',
  principle: 'P16',
  kinds: ['request', 'inmail'],
  severity: unlessNear('warning'),
  check: message => {
    const introduced = message.evidence.find(({ what }) => what === 'who')?.start ?? Number.POSITIVE_INFINITY
    return placesOf(message, 'favour', 'meeting').filter(({ start }) => start < introduced)
  },
}
