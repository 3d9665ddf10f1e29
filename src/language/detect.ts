import languages from '../../data/languages.json' with { type: 'json' }
import { fold } from './fold.ts'
import type { Word } from './words.ts'

/** A language code (ISO 639-1) by the words and letters of a text; null where nothing tells. */
export type DetectedLanguage = string | null

type Votes = Map<string, number>

const sharedWord = 0.3
const letterVote = 0.6
const endingVote = 0.35
const accentLost = 0.9
const shortestWithEnding = 6

const wordVotes = readWords()
const letters = Object.entries(languages.letters).map(([language, set]) => ({ language, set: new Set(set) }))
const endings = Object.entries(languages.endings).flatMap(([language, list]) =>
  list
    .split(' ')
    .filter(Boolean)
    .map(ending => ({ language, ending: fold(ending) })),
)
const scripts = Object.entries(languages.scripts).map(([language, names]) => ({
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
  const votes: Votes = new Map()
  for (const { text, lower, folded } of words) {
    const script = scriptOf(text)
    if (script) add(votes, script, 1)
    else vote(votes, lower, folded)
  }
  let best: DetectedLanguage = null
  let most = 0
  for (const [language, sum] of votes) {
    if (sum > most) {
      best = language
      most = sum
    }
  }
  return best
}

function vote(votes: Votes, lower: string, folded: string): void {
  const exact = wordVotes.get(lower)
  const known = exact ?? wordVotes.get(folded)
  if (known) {
    for (const { language, share } of known) add(votes, language, exact ? share : share * accentLost)
    return
  }
  if (lower !== folded) voteByLetters(votes, lower)
  if (folded.length < shortestWithEnding) return
  for (const { language, ending } of endings) if (folded.endsWith(ending)) add(votes, language, endingVote)
}

function voteByLetters(votes: Votes, lower: string): void {
  for (const { language, set } of letters) {
    for (const letter of lower) if (set.has(letter)) add(votes, language, letterVote)
  }
}

function scriptOf(text: string): string | undefined {
  const first = text.codePointAt(0) ?? 0
  return first < 0x370 ? undefined : scripts.find(({ pattern }) => pattern.test(text))?.language
}

function add(votes: Votes, language: string, weight: number): void {
  votes.set(language, (votes.get(language) ?? 0) + weight)
}

/** Each function word, as written and without its accents, with the languages that have it. */
function readWords(): Map<string, { language: string; share: number }[]> {
  const owners = new Map<string, Set<string>>()
  for (const [language, list] of Object.entries(languages.words)) {
    for (const word of list.split(' ')) {
      for (const form of new Set([word, fold(word)])) owners.set(form, (owners.get(form) ?? new Set()).add(language))
    }
  }
  return new Map(
    Array.from(owners, ([word, set]) => [
      word,
      Array.from(set, language => ({ language, share: set.size === 1 ? 1 : Math.max(sharedWord, 1 / set.size) })),
    ]),
  )
}
