import type { Language } from '../model/language.ts'
import { fold } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import { once } from './once.ts'
import { readStep } from './phrase-step.ts'
import type { StemmedWord } from './phrases.ts'
import type { Meaning } from './reading.ts'
import { stem } from './stems.ts'
import { StepIndex } from './step-index.ts'

interface Reader<Hint> {
  index: StepIndex<Hint>
  /** Most words of a text have been met before. */
  known: Map<string, readonly Hint[]>
}

/** A word that hints at something, by its place among the words of its sentence. */
export interface Hinted<Hint> {
  index: number
  form: string
  hints: readonly Hint[]
}

const mostKnown = 20_000

/** What single words hint at: sets of words by what they tell, in each language. */
export class WordHints<Hint extends string> {
  readonly #sources: Record<Language, Record<Hint, string>>
  readonly #readers = new WeakMap<Lexicon, Reader<Hint>>()

  constructor(sources: Record<Language, Record<Hint, string>>) {
    this.#sources = sources
  }

  /** The words of a sentence that hint at something. */
  readonly in = once(({ words, lexicon }: Meaning): readonly Hinted<Hint>[] => {
    const hinted: Hinted<Hint>[] = []
    if (!lexicon) return hinted
    for (const [index, word] of words.entries()) {
      const hints = this.of(word, lexicon)
      if (hints.length > 0) hinted.push({ index, form: word.form, hints })
    }
    return hinted
  })

  /** What a word hints at. */
  of(word: StemmedWord, lexicon: Lexicon): readonly Hint[] {
    const { index, known } = this.#readerOf(lexicon)
    const found = known.get(word.form)
    if (found) return found
    if (known.size >= mostKnown) known.clear()
    const hinted = [...index.of(word)]
    known.set(word.form, hinted)
    return hinted
  }

  #readerOf(lexicon: Lexicon): Reader<Hint> {
    const found = this.#readers.get(lexicon)
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
    const reader = { index, known: new Map() }
    this.#readers.set(lexicon, reader)
    return reader
  }
}

function noSet(name: string): never {
  throw new Error(`the hints of words have no set "${name}"`)
}
