import { foldLoosely } from '../../language/fold.ts'
import { stem } from '../../language/stems.ts'

/** A word that is looked for, with its stems: each of them will do. All folded. */
export interface SoughtWord {
  word: string
  alternatives: string[]
}

const shortestStem = 3

/** The words of a search. `Lean-konsulter` looks for `lean` and for `konsulter` or `konsult`. */
export function soughtWords(text: string): SoughtWord[] {
  const words = [...new Set(foldLoosely(text).match(/[\p{L}\p{N}]+/gu) ?? [])]
  return words.map(word => {
    const stems = [stem(word, 'sv'), stem(word, 'en')].filter(found => found.length >= shortestStem)
    return { word, alternatives: [...new Set([word, ...stems])] }
  })
}
