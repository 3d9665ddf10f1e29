import { nearestEarlier } from '../duplicates.ts'
import { unlessNear } from '../relation.ts'
import { whole } from '../sayings.ts'
import type { Rule } from '../types.ts'

/** P14: a text that went to others before is a standard text. */
export const duplicate: Rule = {
  name: 'duplicate',
  principle: 'P14',
  kinds: ['request', 'inmail', 'message'],
  severity: unlessNear('warning'),
  check: message => {
    const earlier = nearestEarlier(message)
    if (!earlier) return []
    return [{ ...whole(message), params: { to: earlier.to, sentOn: earlier.sentOn ?? '', others: earlier.others } }]
  },
  example: {
    earlier: [
      {
        text: 'Hi Erik, I work with valves at Nordplåt and would like to hear how your team tests them.',
        to: 'Erik Lund',
        sentOn: '2026-02-03',
      },
      {
        text: 'Hej Erik! Jag arbetar med ventiler på Nordplåt och vill gärna höra hur ni provar era.',
        to: 'Erik Lund',
        sentOn: '2026-02-03',
      },
    ],
  },
}
