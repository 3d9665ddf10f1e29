import type { Language } from '../model/language.ts'
import { fold } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import { readStep } from './phrase-step.ts'
import { aboutMeanings } from './reading.ts'
import { stem } from './stems.ts'
import { StepIndex } from './step-index.ts'
import { aboutTerms } from './terms.ts'

/** A word that hints at something, by its place among the words of its sentence. */
export interface Hinted<Hint> {
  index: number
  form: string
  hints: readonly Hint[]
}

/** What single words hint at: sets of words by what they tell, in each language. */
export class WordHints<Hint extends string> {
  readonly #sources: Record<Language, Record<Hint, string>>
  readonly #indexes = new WeakMap<Lexicon, StepIndex<Hint>>()

  constructor(sources: Record<Language, Record<Hint, string>>) {
    this.#sources = sources
  }

  /** The words of a sentence that hint at something. */
  readonly in = aboutMeanings.once(({ words, lexicon }): readonly Hinted<Hint>[] => {
    const hinted: Hinted<Hint>[] = []
    if (!lexicon) return hinted
    for (const [index, { term }] of words.entries()) {
      const hints = this.of(term)
      if (hints.length > 0) hinted.push({ index, form: term.form, hints })
    }
    return hinted
  })

  /** What a word hints at. */
  readonly of = aboutTerms.once(({ form, stem, figure, lexicon }): readonly Hint[] => {
    return lexicon ? this.#indexOf(lexicon).of({ form, stem, figure, proper: false, money: false }) : []
  })

  #indexOf(lexicon: Lexicon): StepIndex<Hint> {
    const found = this.#indexes.get(lexicon)
    if (found) return found
    const { language, accented } = lexicon
    const sets = this.#sources[language]
    const index = new StepIndex<Hint>()
    for (const hint of Object.keys(sets) as Hint[]) {
      const written = (accented ? sets[hint] : fold(sets[hint])).replaceAll(' ', '/')
      index.add(
        readStep(written, word => stem(word, language), noSet),
        hint,
      )
    }
    this.#indexes.set(lexicon, index)
    return index
  }
}

function noSet(name: string): never {
  throw new Error(`the hints of words have no set "${name}"`)
}
