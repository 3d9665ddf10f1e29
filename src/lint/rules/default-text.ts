import { defaultTextIn } from '../default-texts.ts'
import { unlessNear } from '../relation.ts'
import { isAboutThem, whole } from '../sayings.ts'
import type { ParsedMessage, Rule } from '../types.ts'

/** P14: the platform's own invitation text says nothing of you or the reader, in any language. */
export const defaultText: Rule = {
  name: 'default-text',
  principle: 'P14',
  kinds: ['request', 'inmail', 'message', 'reply'],
  severity: unlessNear('error'),
  check: message => {
    const found = defaultTextIn(message.sentences)
    if (found) return [found]
    return isReadyAnswer(message) ? [whole(message)] : []
  },
}

const mostWords = 6

/** Between contacts: a few words with no name, no question and nothing of its own, such as the answers that the platform offers. */
function isReadyAnswer(message: ParsedMessage): boolean {
  const { kind, greeting, sentences, lexicon } = message
  if ((kind !== 'message' && kind !== 'reply') || greeting?.name || sentences.some(({ asks }) => asks)) return false
  const words = sentences.flatMap(sentence => sentence.words)
  if (words.some(({ proper }) => proper) || isAboutThem(message)) return false
  return words.length <= mostWords && (lexicon !== null || words.length <= 2)
}
