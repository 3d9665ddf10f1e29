import { placesFitting } from '../patterns.ts'
import type { Rule } from '../types.ts'

const row = /(?:[\p{Extended_Pictographic}\p{Regional_Indicator}](?:\p{Emoji_Modifier}|\u200d|\ufe0f)*\s?){3,}/gu

/** P14: a row of emojis is the mark of an advertisement; one is a smile. */
export const emojiRow: Rule = {
  name: 'emoji-row',
  principle: 'P14',
  kinds: ['request', 'inmail', 'message', 'reply', 'group-post'],
  severity: () => 'warning',
  check: ({ text }) => placesFitting(text, row),
}
