import { defaultTextIn } from '../default-texts.ts'
import { unlessNear } from '../relation.ts'
import type { Rule } from '../types.ts'

/** P14: the platform's own invitation text says nothing of you or the reader, in any language. */
export const defaultText: Rule = {
  name: 'default-text',
  principle: 'P14',
  kinds: ['request', 'inmail', 'message'],
  severity: unlessNear('error'),
  check: ({ sentences }) => {
    const found = defaultTextIn(sentences)
    return found ? [found] : []
  },
}
