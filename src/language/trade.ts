import type { Lexicon, Saying } from './lexicon.ts'
import type { Match, StemmedWord } from './phrases.ts'

const fewest = 2

/** Words of buying and selling, each once, with their indexes. */
export function tradeWordsIn(words: readonly StemmedWord[], { commerce }: Lexicon): Map<string, number> {
  const found = new Map<string, number>()
  words.forEach(({ form, stem, proper }, index) => {
    if (!proper && !found.has(stem) && (commerce.has(form) || commerce.has(stem))) found.set(stem, index)
  })
  return found
}

/** Where a sentence deals: several words of trade, and a word for those who would sell or buy. */
export function tradesIn(words: readonly StemmedWord[], lexicon: Lexicon): Match<Saying>[] {
  const price = words.findIndex(({ money }) => money)
  const indexes = [...tradeWordsIn(words, lexicon).values(), ...(price < 0 ? [] : [price])]
  if (indexes.length < fewest) return []
  if (!words.some(({ form }) => lexicon.together.has(form) || lexicon.second.has(form) || lexicon.ours.has(form)))
    return []
  return [{ category: 'trades', from: Math.min(...indexes), to: Math.max(...indexes) + 1 }]
}
