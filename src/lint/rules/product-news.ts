import { placesOf } from '../sayings.ts'
import type { Rule } from '../types.ts'

/** P22: news of your own product is passed over in a group and costs trust. */
export const productNews: Rule = {
  name: 'product-news',
  principle: 'P22',
  kinds: ['group-post'],
  severity: () => 'error',
  check: message => placesOf(message, 'news'),
}
