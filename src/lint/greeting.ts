import type { Lexicon } from '../language/lexicon.ts'
import { placeOf, type Reading, type ReadSentence } from '../language/reading.ts'
import type { SentenceWord, Term } from '../language/terms.ts'
import type { Greeting } from './types.ts'

const mostWords = 7

/** How the message greets, where it does: "Hej Anna!", "Dear Dr. Berg,", or "Anna," alone. */
export function greetingOf({ text, lexicon, sentences }: Reading): Greeting | null {
  const first = sentences[0]
  if (!first || !lexicon) return null
  const words = [...placed(first), ...(sentences[1] ? placed(sentences[1]) : [])].slice(0, mostWords)
  const said = words.findIndex(word => lexicon.greetings.has(word.term.form))
  const mass = first.sayings.find(saying => saying.category === 'mass' && saying.from <= 1)
  if (said < 0 || said > 1) return nameAlone(text, lexicon, words)
  return spoken(text, lexicon, words, said, mass !== undefined)
}

/** The first words of a sentence, placed in the text. */
function placed(sentence: ReadSentence): SentenceWord[] {
  const words = sentence.words.slice(0, mostWords)
  if (sentence.start === 0) return words
  return words.map(word => {
    const { start, end } = placeOf(sentence, word)
    return { start, end, term: word.term, proper: word.proper, money: word.money }
  })
}

function spoken(text: string, lexicon: Lexicon, words: SentenceWord[], said: number, mass: boolean): Greeting {
  const opening = words[said] as SentenceWord
  let at = said + 1
  while (at < words.length && (passes(lexicon, words[at]) || isOffice(text, words, at))) at++
  const unnamed = (mass && !leadsToName(words[at - 1])) || isCalledByPost(lexicon, words, at)
  const named = unnamed ? [] : nameFrom(text, lexicon, words, at)
  const name = isWriter(text, words, at, named.length) ? [] : named
  const last = name.at(-1) ?? opening
  return {
    start: opening.start,
    end: last.end,
    name: spanOf(text, name),
    mass: mass && name.length === 0,
    alone: false,
  }
}

/** "Hello, Bo here": the name after the comma is the writer's. */
function isWriter(text: string, words: readonly SentenceWord[], at: number, names: number): boolean {
  const [before, name, after] = [words[at - 1], words[at], words[at + names]]
  if (names === 0 || !before || !name || !after) return false
  return text.slice(before.end, name.start).includes(',') && (after.term.form === 'here' || after.term.form === 'här')
}

function passes(lexicon: Lexicon, word: SentenceWord | undefined): boolean {
  return (
    word !== undefined &&
    (lexicon.greetings.has(word.term.form) || lexicon.titles.has(word.term.form) || fillers.has(word.term.form))
  )
}

/** "Hi coach Lin": what somebody is called by, before the name; after a comma something else begins: "Hi, about Lin's car". */
function isOffice(text: string, words: readonly SentenceWord[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!before || !word || !next || word.term.spelling.capital || !next.term.spelling.capital) return false
  return next.start - word.end === 1 && !text.slice(before.end, word.start).includes(',')
}

/** "Dear Madam chair", "Bästa fru domprost": a title, and a post in the place of a name. */
function isCalledByPost({ titles }: Lexicon, words: readonly SentenceWord[], at: number): boolean {
  const word = words[at]
  return word !== undefined && !word.term.spelling.capital && titles.has(words[at - 1]?.term.form ?? '')
}

// "Hej på dig Anna", "Hi again, Anna", "hej igen anna"
const fillers = new Set(['på', 'pa', 'dig', 'again', 'igen', 'there', 'där', 'dar', 'to', 'you', 'my'])

/** The words of a name from `at` on: capitalised ones, or a single one that is no common word or ends with a comma. */
function nameFrom(text: string, lexicon: Lexicon, words: readonly SentenceWord[], at: number): SentenceWord[] {
  const name: SentenceWord[] = []
  for (let index = at; index < words.length && name.length < mostNames; index++) {
    const word = words[index] as SentenceWord
    if (lexicon.notNames.has(word.term.form) || startsAnew(text, words[index - 1], word)) break
    const ended = endsGreeting.test(text.slice(word.end, word.end + 4))
    if (!continuesName(word.term, name.length, ended, lexicon)) break
    name.push(word)
    if (ended || !word.term.spelling.capital) break
  }
  return name
}

const mostNames = 4
const endsGreeting = /^[ \t]*([,!.:;\n\r–—-]|$|[\u{1f300}-\u{1faff}])/u

function continuesName(
  { spelling: { capital }, stem }: Term,
  before: number,
  ended: boolean,
  { common }: Lexicon,
): boolean {
  if (before > 0) return capital && !common.has(stem)
  return capital || ended || !common.has(stem)
}

/** Does a sentence end between the two? The full stop of "Dr." ends none. */
function startsAnew(text: string, before: SentenceWord | undefined, word: SentenceWord): boolean {
  if (before === undefined) return false
  const ends = isAbbreviated(before) ? /[!?\n\r]/ : /[.!?\n\r]/
  return ends.test(text.slice(before.end, word.start))
}

const abbreviations = new Set(['mr', 'mrs', 'ms', 'dr', 'prof'])

function isAbbreviated(word: SentenceWord | undefined): boolean {
  return word !== undefined && abbreviations.has(word.term.form)
}

/** "Dear Mr. Berg" and "Hi there Anna" greet somebody, where "Dear Sir" and "Hi all" greet nobody. */
function leadsToName(word: SentenceWord | undefined): boolean {
  return isAbbreviated(word) || (word !== undefined && fillers.has(word.term.form))
}

/** "Anna, …" and "Anna! …" greet as well. */
function nameAlone(text: string, lexicon: Lexicon, words: readonly SentenceWord[]): Greeting | null {
  const name = nameFrom(text, lexicon, words, 0)
  const last = name.at(-1)
  const first = name[0]
  if (!first || !last || !first.term.spelling.capital || name.length > 2) return null
  if (lexicon.common.has(first.term.stem) || !/^\s?[,!\n–-]/.test(text.slice(last.end))) return null
  return { start: first.start, end: last.end, name: spanOf(text, name), mass: false, alone: true }
}

function spanOf(text: string, name: readonly SentenceWord[]): Greeting['name'] {
  const first = name[0]
  const last = name.at(-1)
  return first && last ? { start: first.start, end: last.end, text: text.slice(first.start, last.end) } : null
}
