import type { Rule } from '../types.ts'

/** P16: what is longer than the platform takes is cut or cannot be sent. */
export const tooLong: Rule = {
  name: 'too-long',
  principle: 'P16',
  kinds: ['request', 'inmail', 'message', 'reply', 'group-post'],
  severity: () => 'error',
  check: ({ characters, options: { limit } }) =>
    limit === undefined || limit === null || characters <= limit
      ? []
      : [{ start: limit, end: characters, params: { characters, limit, over: characters - limit } }],
  example: { limit: 120 },
}
