import type { Lexicon } from './lexicon.ts'
import { stem } from './stems.ts'

const shortestPart = 3
const shortestCompound = 8
const mostKnown = 20_000
const known = new WeakMap<Lexicon, Map<string, boolean>>()

/** "byggbranschen", "säljteam": a Swedish compound of two words that say nothing says nothing either. */
export function isCommonCompound(form: string, lexicon: Lexicon): boolean {
  if (lexicon.language !== 'sv' || form.length < shortestCompound) return false
  const cache = known.get(lexicon) ?? new Map<string, boolean>()
  known.set(lexicon, cache)
  const found = cache.get(form)
  if (found !== undefined) return found
  if (cache.size >= mostKnown) cache.clear()
  const common = splitsInto(form, word => isCommon(word, lexicon))
  cache.set(form, common)
  return common
}

function splitsInto(form: string, isPart: (word: string) => boolean): boolean {
  for (let at = shortestPart; at <= form.length - shortestPart; at++) {
    if (!isPart(form.slice(at))) continue
    const first = form.slice(0, at).replace(/-$/, '')
    if (isPart(first) || (first.endsWith('s') && isPart(first.slice(0, -1)))) return true
  }
  return false
}

function isCommon(word: string, { language, common, trades, commerce }: Lexicon): boolean {
  if (word.length < shortestPart) return false
  const root = stem(word, language)
  return common.has(word) || common.has(root) || trades.has(root) || commerce.has(word) || commerce.has(root)
}
