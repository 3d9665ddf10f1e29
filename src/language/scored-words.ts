import sources from '../../data/lexicons/scored-words.json' with { type: 'json' }
import type { MessageKind } from '../model/message.ts'
import { WordHints } from './word-hints.ts'

/** What a word that recurs in many texts of a kind hints at. */
export type ScoredHint = keyof (typeof sources)['contact']['en']

const firstContact = new WordHints<ScoredHint>(sources['first-contact'])
const contact = new WordHints<ScoredHint>(sources.contact)

/** Words found mostly, or seldom, in texts that are for one reader or help a group, and in those that are not. */
export const scoredWords: Record<MessageKind, WordHints<ScoredHint>> = {
  request: firstContact,
  inmail: firstContact,
  message: contact,
  reply: contact,
  'group-post': new WordHints<ScoredHint>(sources['group-post']),
}
