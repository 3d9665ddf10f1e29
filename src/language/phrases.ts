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

const keyLength = 3

/**
 * A reader for phrases written as patterns of words.
 *
 * A pattern is words with spaces between; each word stands for all words of its stem. `a/b` is either, `@set` any word of
 * a set, `=word` that form alone, `begin*` and `*end` parts, `<name>` and `<num>` a name and a figure, `*` any word, `word?` may be
 * missing, `!word` must not follow, `..` up to two words, `...` up to five, `....` up to ten.
 */
export class Phrasebook<Category extends string> {
  readonly #language: Language
  readonly #sets: Record<string, string>
  readonly #spell: (text: string) => string
  readonly #byStem = new Map<string, Phrase<Category>[]>()
  readonly #byForm = new Map<string, Phrase<Category>[]>()
  readonly #byBeginning = new Map<string, Phrase<Category>[]>()
  readonly #byEnding = new Map<string, Phrase<Category>[]>()
  readonly #ofNames: Phrase<Category>[] = []
  readonly #ofFigures: Phrase<Category>[] = []

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
      const { stem: ownStem, form, proper, figure } = words[from] as StemmedWord
      reach(this.#byStem.get(ownStem), words, from, longest)
      reach(this.#byForm.get(form), words, from, longest)
      reach(this.#byBeginning.get(form.slice(0, keyLength)), words, from, longest)
      reach(this.#byEnding.get(form.slice(-keyLength)), words, from, longest)
      if (proper) reach(this.#ofNames, words, from, longest)
      if (figure) reach(this.#ofFigures, words, from, longest)
      if (longest.size === 0) continue
      for (const [category, to] of longest) found.push({ category, from, to })
      longest.clear()
    }
    return found
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
      const phrase = { category, steps: steps.slice(first) }
      const head = phrase.steps[0]
      if (!head) throw new Error(`the phrase "${pattern}" of ${category} may match nothing`)
      this.#file(phrase, head)
      optional = head.optional
    }
  }

  #file(phrase: Phrase<Category>, head: Step): void {
    if (head.gap > 0 || head.negated) throw new Error(`a phrase of ${phrase.category} begins with a gap`)
    for (const key of head.stems) file(this.#byStem, key, phrase)
    for (const key of head.exact) file(this.#byForm, key, phrase)
    for (const part of head.beginnings) file(this.#byBeginning, longEnough(part).slice(0, keyLength), phrase)
    for (const part of head.endings) file(this.#byEnding, longEnough(part).slice(-keyLength), phrase)
    if (head.proper) this.#ofNames.push(phrase)
    if (head.number) this.#ofFigures.push(phrase)
  }

  #set(name: string): string[] {
    const words = this.#sets[name]
    if (words === undefined) throw new Error(`the lexicon has no set "${name}"`)
    return this.#spell(words).split(' ')
  }
}

function file<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const items = index.get(key)
  if (items) items.push(item)
  else index.set(key, [item])
}

/** Phrases that begin with a part of a word are found by three of its letters. */
function longEnough(part: string): string {
  if (part.length < keyLength) throw new Error(`"${part}" is too short to begin a phrase`)
  return part
}

function reach<Category extends string>(
  phrases: readonly Phrase<Category>[] | undefined,
  words: readonly StemmedWord[],
  from: number,
  longest: Map<Category, number>,
): void {
  if (!phrases) return
  for (const { category, steps } of phrases) {
    const to = follow(steps, 0, words, from)
    if (to > (longest.get(category) ?? from)) longest.set(category, to)
  }
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
