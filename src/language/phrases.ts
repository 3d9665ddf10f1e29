import type { Language } from '../model/language.ts'
import { fits, readStep, type Step } from './phrase-step.ts'
import { stem } from './stems.ts'
import type { Word } from './words.ts'

/** A word as phrases see it. */
export interface StemmedWord extends Word {
  /** Lower case; without accents where the whole text does without. */
  form: string
  stem: string
  /** The name of something: capitalised where no sentence begins. */
  proper: boolean
  /** It has a digit. */
  figure: boolean
  /** A price or a percentage. */
  money: boolean
}

interface Phrase<Category extends string> {
  category: Category
  steps: Step[]
}

/** A phrase found: words `from` up to and without `to`. */
export interface Match<Category extends string> {
  category: Category
  from: number
  to: number
}

const mostKnown = 20_000

/**
 * A reader for phrases written as patterns of words.
 *
 * A pattern is words with spaces between; each word stands for all words of its stem. `a/b` is either, `@set` any word of
 * a set, `=word` that form alone, `begin*` and `*end` parts, `<name>`, `<num>` and `<money>` a name, a figure and a price or percentage, `*` any word, `word?` may be
 * missing, `!word` must not follow, `..` up to two words, `...` up to five, `....` up to ten.
 */
export class Phrasebook<Category extends string> {
  readonly #language: Language
  readonly #sets: Record<string, string>
  readonly #spell: (text: string) => string
  readonly #phrases: Phrase<Category>[] = []
  /** Which phrases a word can begin: most words of a message have been met before. */
  readonly #begun = new Map<string, readonly Phrase<Category>[]>()

  /** @param spell  how the texts to be read are spelled: as the patterns are, or without accents */
  constructor(
    language: Language,
    { sets, phrases }: { sets: Record<string, string>; phrases: Record<Category, readonly string[]> },
    spell: (text: string) => string,
  ) {
    this.#language = language
    this.#sets = sets
    this.#spell = spell
    for (const category of Object.keys(phrases) as Category[]) {
      for (const pattern of phrases[category]) this.#add(category, pattern)
    }
  }

  /** Every phrase in one sentence; the longest of a category where several begin with the same word. */
  matches(words: readonly StemmedWord[]): Match<Category>[] {
    const found: Match<Category>[] = []
    const longest = new Map<Category, number>()
    for (let from = 0; from < words.length; from++) {
      for (const { category, steps } of this.#begunBy(words[from] as StemmedWord)) {
        const to = follow(steps, 1, words, from + 1)
        if (to > (longest.get(category) ?? from)) longest.set(category, to)
      }
      if (longest.size === 0) continue
      for (const [category, to] of longest) found.push({ category, from, to })
      longest.clear()
    }
    return found
  }

  #begunBy(word: StemmedWord): readonly Phrase<Category>[] {
    const key = word.figure ? figureKey(word) : word.proper ? `${word.form} proper` : word.form
    const known = this.#begun.get(key)
    if (known) return known
    if (this.#begun.size >= mostKnown) this.#begun.clear()
    const begun = this.#phrases.filter(({ steps }) => fits(steps[0] as Step, word))
    this.#begun.set(key, begun)
    return begun
  }

  #add(category: Category, pattern: string): void {
    const steps = this.#spell(pattern)
      .split(' ')
      .map(element =>
        readStep(
          element,
          word => stem(word, this.#language),
          name => this.#set(name),
        ),
      )
    let first = 0
    for (let optional = true; optional; first++) {
      const head = steps[first]
      if (!head) throw new Error(`the phrase "${pattern}" of ${category} may match nothing`)
      if (head.gap > 0 || head.negated) throw new Error(`the phrase "${pattern}" of ${category} begins with a gap`)
      this.#phrases.push({ category, steps: steps.slice(first) })
      optional = head.optional
    }
  }

  #set(name: string): string[] {
    const words = this.#sets[name]
    if (words === undefined) throw new Error(`the lexicon has no set "${name}"`)
    return this.#spell(words).split(' ')
  }
}

/** Every plain number begins the same phrases. */
function figureKey({ form, proper, money }: StemmedWord): string {
  return `${/^\d+$/.test(form) ? '0' : form} ${proper} ${money}`
}

/** Where the steps from `step` on end when they begin at word `at`; -1 where they do not fit. */
function follow(steps: readonly Step[], step: number, words: readonly StemmedWord[], at: number): number {
  const here = steps[step]
  if (!here) return at
  if (here.gap > 0) {
    for (let skipped = 0; skipped <= here.gap && at + skipped < words.length; skipped++) {
      const to = follow(steps, step + 1, words, at + skipped)
      if (to >= 0) return to
    }
    return -1
  }
  const word = words[at]
  const fitting = word !== undefined && fits(here, word)
  if (here.negated) return fitting ? -1 : follow(steps, step + 1, words, at)
  const taken = fitting ? follow(steps, step + 1, words, at + 1) : -1
  return taken < 0 && here.optional ? follow(steps, step + 1, words, at) : taken
}
