import sources from '../../data/lexicons/message-words.json' with { type: 'json' }
import { WordHints } from './word-hints.ts'

/** What a word in a message to one reader hints at. */
export type MessageHint = keyof typeof sources.en

export const messageWords = new WordHints<MessageHint>(sources)
