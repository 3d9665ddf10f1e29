import sources from '../../data/lexicons/post-words.json' with { type: 'json' }
import { WordHints } from './word-hints.ts'

/** What a word in a post for a group hints at. */
export const postWords = new WordHints<keyof typeof sources.en>(sources)
