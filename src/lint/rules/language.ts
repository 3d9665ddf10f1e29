import { whole } from '../sayings.ts'
import type { Rule } from '../types.ts'

const fewestWords = 4

/** P14: write in the reader's language, and only in one. */
export const language: Rule = {
  name: 'language',
  principle: 'P14',
  kinds: ['request', 'inmail', 'message', 'reply', 'group-post'],
  severity: () => 'info',
  check: message => {
    const { language: written, lexicon, options, sentences } = message
    const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
    if (words < fewestWords) return []
    if (!lexicon) return [{ ...whole(message), params: { case: 'unknown', written: written ?? '' } }]
    const theirs = options.theirLanguage
    if (theirs === undefined || theirs === written) return []
    return [{ ...whole(message), params: { case: 'other', written: written ?? '', theirs } }]
  },
  example: { theirLanguage: 'sv' },
}
