import { sure } from '../evidence/strength.ts'
import { unlessNear } from '../relation.ts'
import { placesOf } from '../sayings.ts'
import type { Place, Rule } from '../types.ts'

/** P16: say who you are before you ask for a favour, a job or a meeting. */
export const askFirst: Rule = {
  name: 'ask-first',
  principle: 'P16',
  kinds: ['request', 'inmail'],
  severity: unlessNear('warning'),
  check: message => {
    const known = message.evidence.filter(
      ({ what, strength }) => what === 'who' || (what === 'them' && strength >= sure),
    )
    const end = ({ start }: Place) => message.sentences.findLast(sentence => sentence.start <= start)?.end ?? 0
    return placesOf(message, 'favour', 'meeting').filter(asked => !known.some(({ start }) => start < end(asked)))
  },
}
