import texts from '../../data/default-invitations.json' with { type: 'json' }
import type { Sentence } from '../language/sentences.ts'
import { wordsOf } from '../language/words.ts'
import { pairSimilarity, pairsOf } from './similarity.ts'
import type { Place } from './types.ts'

const nearlySame = 0.82

const fewestKnown = 0.6

const all = Object.values(texts).flat()
const vocabulary = new Set(all.flatMap(text => wordsOf(text).map(({ lower }) => lower)))
const defaults = all.map(letters)
const pairs = defaults.map(pairsOf)

/** Letters and figures alone, so that spaces, case and punctuation make no difference. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** The first sentence that is, or nearly is, one of the platform's own invitation texts in any language. */
export function defaultTextIn(sentences: readonly Sentence[]): Place | null {
  for (const { start, end, words } of sentences) {
    if (words.filter(({ lower }) => vocabulary.has(lower)).length < words.length * fewestKnown) continue
    const said = words.map(({ lower }) => letters(lower)).join('')
    if (isDefault(said)) return { start, end }
  }
  return null
}

function isDefault(said: string): boolean {
  let own: ReadonlyMap<string, number> | undefined
  return defaults.some((text, index) => {
    if (said.includes(text)) return true
    if (Math.abs(said.length - text.length) > text.length * 0.3) return false
    own ??= pairsOf(said)
    return pairSimilarity(own, pairs[index] ?? new Map()) >= nearlySame
  })
}
