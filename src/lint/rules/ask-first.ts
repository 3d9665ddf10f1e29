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
    const { evidence, sentences } = message
    const who = evidence.filter(({ what }) => what === 'who')
    const them = evidence.filter(({ what, strength }) => what === 'them' && strength >= sure)
    const before = (asked: Place, told: readonly Place[]) => {
      const end = sentences.findLast(({ start }) => start <= asked.start)?.end ?? 0
      return told.some(({ start }) => start < end)
    }
    const favours = placesOf(message, 'favour').filter(asked => !before(asked, who))
    const meetings = placesOf(message, 'meeting').filter(asked => !before(asked, [...who, ...them]))
    return [...favours, ...meetings]
  },
}
