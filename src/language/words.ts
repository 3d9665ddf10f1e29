import { fold } from './fold.ts'
import { type Asked, Questions } from './questions.ts'

/** A word with its place in the text, in UTF-16 units. */
export interface Word {
  start: number
  end: number
  spelling: Spelling
}

/** How a word is written, wherever it stands. */
export interface Spelling extends Asked {
  text: string
  lower: string
  /** Lower case, without accents. */
  folded: string
  /** Begins with a capital letter. */
  capital: boolean
}

const spaced = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&+_-][\p{L}\p{M}\p{N}]+)*[+#]*/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u
const capital = /^\p{Lu}/u
let segmenter: Intl.Segmenter | undefined

/**
 * The words of `text` between `from` and `to`. Where a script puts spaces between words they are read by a pattern,
 * which is twenty times as fast as the segmenter; the other scripts need the segmenter's dictionary.
 */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const part = text.slice(from, to)
  if (unspaced.test(part)) return segmented(part, from)
  let end = 0
  return (part.match(spaced) ?? []).map(found => {
    const start = part.indexOf(found, end)
    end = start + found.length
    return word(found, from + start)
  })
}

function segmented(part: string, from: number): Word[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  return Array.from(segmenter.segment(part))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => word(segment, from + index))
}

function word(text: string, start: number): Word {
  return { start, end: start + text.length, spelling: spellingOf(text) }
}

/** Asks something of a spelling once. */
export const aboutSpellings = new Questions<Spelling>()

const spellings = new Map<string, Spelling>()
const mostSpellings = 20_000

/** Spellings are remembered: most words of a message have been met before. */
function spellingOf(text: string): Spelling {
  const known = spellings.get(text)
  if (known) return known
  if (spellings.size >= mostSpellings) spellings.clear()
  const lower = text.normalize('NFC').toLowerCase().replaceAll('’', "'")
  const spelling = {
    text,
    lower,
    folded: fold(lower),
    capital: capital.test(text),
    answers: aboutSpellings.unanswered(),
  }
  spellings.set(text, spelling)
  return spelling
}
