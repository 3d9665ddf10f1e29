import type { Language } from '../model/language.ts'
import { readStep, type Step } from './phrase-step.ts'
import { stem } from './stems.ts'
import { StepIndex } from './step-index.ts'
import { aboutTerms, type SentenceWord, type Term } from './terms.ts'

interface Phrase<Category extends string> {
  /** Where it stands among all. */
  place: number
  category: Category
  steps: Step[]
}

/** A phrase found: words `from` up to and without `to`. */
export interface Match<Category extends string> {
  category: Category
  from: number
  to: number
}

/** What has been found out of a word: which phrases it can begin, and by number which steps it fits. */
interface Known<Category extends string> {
  begun: readonly Phrase<Category>[]
  /** The numbers of the steps that it fits: a handful. */
  fits: readonly number[]
}

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
  #listed = 0
  /** Every step once, however many phrases it stands in. */
  readonly #steps = new Map<string, Step>()
  /** The same steps by the words that fit them. */
  readonly #fitting = new StepIndex<Step>()
  /** Words that fit the same steps are known alike. */
  readonly #known = new Map<string, Known<Category>>()
  /** Phrases by their first step. */
  readonly #begun = new Map<Step, Phrase<Category>[]>()

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
  matches(words: readonly SentenceWord[]): Match<Category>[] {
    const found: Match<Category>[] = []
    const longest = new Map<Category, number>()
    const known = words.map(word => this.#knownOf(word))
    for (let from = 0; from < words.length; from++) {
      for (const { category, steps } of (known[from] as Known<Category>).begun) {
        const to = follow(steps, 1, known, from + 1)
        if (to > (longest.get(category) ?? from)) longest.set(category, to)
      }
      if (longest.size === 0) continue
      for (const [category, to] of longest) found.push({ category, from, to })
      longest.clear()
    }
    return found
  }

  #knownOf({ term, proper, money }: SentenceWord): Known<Category> {
    if (money) return proper ? this.#namingMoney(term) : this.#ofMoney(term)
    return proper ? this.#naming(term) : this.#plain(term)
  }

  readonly #plain = aboutTerms.once(term => this.#learn(term, false, false))
  readonly #naming = aboutTerms.once(term => this.#learn(term, true, false))
  readonly #ofMoney = aboutTerms.once(term => this.#learn(term, false, true))
  readonly #namingMoney = aboutTerms.once(term => this.#learn(term, true, true))

  #learn({ form, stem, figure }: Term, proper: boolean, money: boolean): Known<Category> {
    const fitting = this.#fitting.of({ form, stem, figure, proper, money })
    const fits = fitting.map(({ number }) => number)
    const key = fits.join(' ')
    const found = this.#known.get(key)
    if (found) return found
    const begun = fitting.flatMap(step => this.#begun.get(step) ?? [])
    const known = { begun: begun.sort((one, other) => one.place - other.place), fits }
    this.#known.set(key, known)
    return known
  }

  #add(category: Category, pattern: string): void {
    const steps = this.#spell(pattern)
      .split(' ')
      .map(element => this.#step(element))
    let first = 0
    for (let optional = true; optional; first++) {
      const head = steps[first]
      if (!head) throw new Error(`the phrase "${pattern}" of ${category} may match nothing`)
      if (head.gap > 0 || head.negated) throw new Error(`the phrase "${pattern}" of ${category} begins with a gap`)
      const phrase = { place: this.#listed++, category, steps: steps.slice(first) }
      this.#begun.set(head, [...(this.#begun.get(head) ?? []), phrase])
      optional = head.optional
    }
  }

  #step(element: string): Step {
    const known = this.#steps.get(element)
    if (known) return known
    const root = (word: string) => stem(word, this.#language)
    const step = readStep(element, root, name => this.#set(name), this.#steps.size)
    this.#steps.set(element, step)
    this.#fitting.add(step, step)
    return step
  }

  #set(name: string): string[] {
    const words = this.#sets[name]
    if (words === undefined) throw new Error(`the lexicon has no set "${name}"`)
    return this.#spell(words).split(' ')
  }
}

/** Where the steps from `step` on end when they begin at word `at`; -1 where they do not fit. */
function follow(steps: readonly Step[], step: number, known: readonly Known<string>[], at: number): number {
  const here = steps[step]
  if (!here) return at
  if (here.gap > 0) {
    for (let skipped = 0; skipped <= here.gap && at + skipped < known.length; skipped++) {
      const to = follow(steps, step + 1, known, at + skipped)
      if (to >= 0) return to
    }
    return -1
  }
  const fitting = known[at]?.fits.includes(here.number) === true
  if (here.negated) return fitting ? -1 : follow(steps, step + 1, known, at)
  const taken = fitting ? follow(steps, step + 1, known, at + 1) : -1
  return taken < 0 && here.optional ? follow(steps, step + 1, known, at) : taken
}
