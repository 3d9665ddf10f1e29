import { fold } from '../../language/fold.ts'
import { tidy, wordSet } from './words.ts'

export interface SpokenName {
  /** As one greets: "Anna", "Anna-Karin"; the whole name where the first is an initial or a particle. */
  first: string
  /** "Anna von Essen", without titles and degrees. */
  full: string
  /** "Dr Carrick", where the name came with a title. */
  titled: string | null
}

const honorifics = wordSet('honorifics')
const particles = wordSet('particles')
const suffixes = wordSet('suffixes')

/** How a name is written in a letter; null where nothing of it can be. */
export function spokenName(name: string): SpokenName | null {
  const [beforeComma = ''] = tidy(name)
    .replace(/\s*[([{|].*$/u, '')
    .split(',')
  const words = beforeComma.split(' ').filter(word => /\p{L}/u.test(word))
  const title = words[0] !== undefined && honorifics.has(fold(words[0])) ? words.shift() : undefined
  while (words.length > 1 && suffixes.has(fold(words.at(-1) ?? ''))) words.pop()
  if (words.length === 0) return null
  const cased = words.map(word => recased(word, words))
  const full = cased.join(' ')
  const [first = full] = cased
  return {
    first: isInitial(first) || particles.has(fold(first)) ? full : first,
    full,
    titled: title !== undefined && cased.length > 1 ? `${dropPoint(title)} ${surname(cased)}` : null,
  }
}

/** "ANNA BERG" and "anna berg" become "Anna Berg"; a name with capitals of its own stays. */
function recased(word: string, all: readonly string[]): string {
  const shouted = all.every(part => part === part.toUpperCase() && part.length > 2)
  const mumbled = all.every(part => part === part.toLowerCase())
  if (!(shouted || mumbled) || (mumbled && particles.has(fold(word)) && all[0] !== word)) return word
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word)
}

function dropPoint(title: string): string {
  return title.replace(/\.$/, '')
}

/** The last name with its particles: "von Essen", "de la Cruz". */
function surname(words: readonly string[]): string {
  const from = words.findIndex((word, index) => index > 0 && particles.has(fold(word)))
  return words.slice(from > 0 ? from : -1).join(' ')
}
