import languages from '../../data/languages.json' with { type: 'json' }
import { fold } from './fold.ts'
import { aboutSpellings, type Spelling, type Word } from './words.ts'

/** A language code (ISO 639-1) by the words and letters of a text; null where nothing tells. */
export type DetectedLanguage = string | null

/** What a word says for a language, by the language's place among `codes`. */
interface Vote {
  language: number
  weight: number
}

const sharedWord = 0.3
const letterVote = 0.6
const endingVote = 0.35
const accentLost = 0.9
/** English and Swedish are what is written here, unless more speaks for another language. */
const likelier = 1.3
const shortestWithEnding = 6

const codes = Object.keys({ ...languages.words, ...languages.letters, ...languages.endings, ...languages.scripts })
const priors = codes.map(code => (code === 'en' || code === 'sv' ? likelier : 1))
const wordVotes = readWords()
const letters = entriesOf(languages.letters).map(([language, set]) => ({ language, set: new Set(set) }))
const endings = entriesOf(languages.endings).flatMap(([language, list]) =>
  list
    .split(' ')
    .filter(Boolean)
    .map(ending => ({ language, ending: fold(ending) })),
)
const scripts = entriesOf(languages.scripts).map(([language, names]) => ({
  language,
  pattern: new RegExp(
    `[${names
      .split(' ')
      .map(name => `\\p{Script=${name}}`)
      .join('')}]`,
    'u',
  ),
}))

/**
 * The language of a text, from its words: function words vote most, more where few languages share them; then the
 * letters of an alphabet and the endings of words. Works without accents, and from about three words on.
 */
export function detectLanguage(words: readonly Word[]): DetectedLanguage {
  return mostVoted([votesOf(words)])
}

/** How much words speak for each language. */
export type Votes = readonly number[]

export function votesOf(words: readonly Word[]): Votes {
  const votes = noVotes()
  for (const { spelling } of words) {
    for (const { language, weight } of votesBy(spelling)) votes[language] = (votes[language] ?? 0) + weight
  }
  return votes
}

function noVotes(): number[] {
  return new Array(codes.length).fill(0)
}

/** The language that most of the votes together are for. */
export function mostVoted(parts: readonly Votes[]): DetectedLanguage {
  const sums = noVotes()
  for (const votes of parts) {
    for (let language = 0; language < votes.length; language++)
      sums[language] = (sums[language] ?? 0) + (votes[language] ?? 0)
  }
  let best: DetectedLanguage = null
  let most = 0
  for (const [language, prior] of priors.entries()) {
    const votes = (sums[language] ?? 0) * prior
    if (votes <= most) continue
    best = codes[language] ?? null
    most = votes
  }
  return best
}

const votesBy = aboutSpellings.once((spelling): readonly Vote[] => {
  const script = scriptOf(spelling.lower)
  return script === undefined ? votesByWord(spelling) : [{ language: script, weight: 1 }]
})

function votesByWord({ lower, folded }: Spelling): readonly Vote[] {
  const exact = wordVotes.get(lower)
  if (exact) return exact
  const unaccented = wordVotes.get(folded)
  if (unaccented) return unaccented.map(({ language, weight }) => ({ language, weight: weight * accentLost }))
  const ended = folded.length < shortestWithEnding ? [] : endings.filter(({ ending }) => folded.endsWith(ending))
  const byEnding = ended.map(({ language }) => ({ language, weight: endingVote }))
  return lower === folded ? byEnding : [...votesByLetters(lower), ...byEnding]
}

function votesByLetters(lower: string): Vote[] {
  return letters.flatMap(({ language, set }) =>
    Array.from(lower)
      .filter(letter => set.has(letter))
      .map(() => ({ language, weight: letterVote })),
  )
}

function scriptOf(text: string): number | undefined {
  const first = text.codePointAt(0) ?? 0
  return first < 0x370 ? undefined : scripts.find(({ pattern }) => pattern.test(text))?.language
}

/** Each function word, as written and without its accents, with the languages that have it. */
function readWords(): Map<string, Vote[]> {
  const owners = new Map<string, number[]>()
  const own = (form: string, language: number) => {
    const known = owners.get(form)
    if (!known) owners.set(form, [language])
    else if (known.at(-1) !== language) known.push(language)
  }
  for (const [language, list] of entriesOf(languages.words)) {
    for (const word of list.split(' ')) {
      own(word, language)
      own(fold(word), language)
    }
  }
  const votes = new Map<string, Vote[]>()
  for (const [word, of] of owners) {
    const weight = of.length === 1 ? 1 : Math.max(sharedWord, 1 / of.length)
    votes.set(
      word,
      of.map(language => ({ language, weight })),
    )
  }
  return votes
}

function entriesOf<Value>(byCode: Record<string, Value>): [number, Value][] {
  return Object.entries(byCode).map(([code, value]) => [codes.indexOf(code), value])
}
