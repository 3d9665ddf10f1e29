import sources from '../../data/lexicons/post-words.json' with { type: 'json' }
import { fold } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import { fits, readStep, type Step } from './phrase-step.ts'
import type { StemmedWord } from './phrases.ts'
import { stem } from './stems.ts'

/** What a word in a post for a group hints at. */
export type Hint = keyof typeof sources.en

interface Reader {
  steps: readonly (readonly [Hint, Step])[]
  /** Most words of a post have been met before. */
  known: Map<string, readonly Hint[]>
}

const hints = Object.keys(sources.en) as Hint[]
const readers = new WeakMap<Lexicon, Reader>()
const mostKnown = 20_000

/** What a word hints at, by the sets of `data/lexicons/post-words.json`. */
export function hintsOf(word: StemmedWord, lexicon: Lexicon): readonly Hint[] {
  const { steps, known } = readerOf(lexicon)
  const found = known.get(word.form)
  if (found) return found
  if (known.size >= mostKnown) known.clear()
  const hinted = steps.filter(([, step]) => fits(step, word)).map(([hint]) => hint)
  known.set(word.form, hinted)
  return hinted
}

function readerOf(lexicon: Lexicon): Reader {
  const found = readers.get(lexicon)
  if (found) return found
  const { language, accented } = lexicon
  const steps = hints.map(hint => {
    const words = sources[language][hint]
    const written = (accented ? words : fold(words)).replaceAll(' ', '/')
    return [hint, readStep(written, word => stem(word, language), noSet)] as const
  })
  const reader = { steps, known: new Map() }
  readers.set(lexicon, reader)
  return reader
}

function noSet(name: string): never {
  throw new Error(`the words of posts have no set "${name}"`)
}
