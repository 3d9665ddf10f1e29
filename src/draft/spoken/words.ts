import words from '../../../data/phrases/spoken.json' with { type: 'json' }
import { fold } from '../../language/fold.ts'

/** A list of words as it stands. */
export function plainWords(list: keyof typeof words): string[] {
  return words[list].split(' ')
}

/** A list of words, folded, as a set. */
export function wordSet(list: keyof typeof words): ReadonlySet<string> {
  return new Set(plainWords(list).map(fold))
}

/** Characters that a name in running text may have: nothing to shout, sell or mark with. */
export const plainText = /^[\p{L}\p{M}\p{N} .,'’&+/()-]+$/u

/** Without doubled spaces and without emojis. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
