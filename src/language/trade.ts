import type { Lexicon, Saying } from './lexicon.ts'
import type { Match } from './phrases.ts'
import { aboutTerms, type SentenceWord } from './terms.ts'

const fewest = 2

const isTraded = aboutTerms.once(
  ({ form, stem, lexicon }) => lexicon !== null && (lexicon.commerce.has(form) || lexicon.commerce.has(stem)),
)

/** Words of buying and selling, each once, with their indexes. */
export function tradeWordsIn(words: readonly SentenceWord[]): Map<string, number> {
  const found = new Map<string, number>()
  words.forEach(({ term, proper }, index) => {
    if (!proper && isTraded(term) && !found.has(term.stem)) found.set(term.stem, index)
  })
  return found
}

/** Where a sentence deals: several words of trade, and a word for those who would sell or buy. */
export function tradesIn(words: readonly SentenceWord[], lexicon: Lexicon): Match<Saying>[] {
  const price = words.findIndex(({ money }) => money)
  const indexes = [...tradeWordsIn(words).values(), ...(price < 0 ? [] : [price])]
  if (indexes.length < fewest) return []
  if (
    !words.some(
      ({ term: { form } }) => lexicon.together.has(form) || lexicon.second.has(form) || lexicon.ours.has(form),
    )
  )
    return []
  return [{ category: 'trades', from: Math.min(...indexes), to: Math.max(...indexes) + 1 }]
}
