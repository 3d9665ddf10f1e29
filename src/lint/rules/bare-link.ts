import type { Rule } from '../types.ts'

const fewestWords = 25

/** P22: a link helps when the post says what stands there and why it matters. */
export const bareLink: Rule = {
  name: 'bare-link',
  principle: 'P22',
  kinds: ['group-post'],
  severity: () => 'warning',
  check: ({ links, sentences, evidence }) => {
    const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
    const says = evidence.some(({ strength }) => strength === 1)
    return says && words >= fewestWords ? [] : links.map(({ start, end }) => ({ start, end }))
  },
}
