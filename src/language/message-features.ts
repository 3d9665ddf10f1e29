import pitches from '../../data/lexicons/reader-pitches.json' with { type: 'json' }
import words from '../../data/lexicons/reader-words.json' with { type: 'json' }

/** What advice needs to know of a message once its words are gone. */
export interface MessageFeatures {
  /** Null where the text is too short to tell. */
  language: 'en' | 'sv' | 'other' | null
  /** It asks something. */
  asks: boolean
  /** It has a link. */
  links: boolean
  /** It sells. */
  pitches: boolean
}

/** Raised whenever the reader would judge some message otherwise; stored messages are then read again. */
export const readerVersion = 1

const longestRead = 600
const languages = ['en', 'sv', 'other'] as const
const cue = 4
/** What the word with this 16-bit hash is: 1 to 3 a word of a language, 4 one that a pitch cannot do without. */
const wordClass = classes()
const pitch = new RegExp(pitches.phrases.join('|'), 'i')
/** A question mark that ends something, unlike one inside an address. */
const question = /\?(?=[\s"')!?\u201d\u2019]|$)/

/**
 * Reads a message, quickly: archives hold hundreds of thousands, so each word is only looked up by a hash, and the
 * phrases of a pitch are looked for where one of their words occurs. About a microsecond a message.
 */
export function messageFeatures(text: string): MessageFeatures {
  const counts = [0, 0, 0, 0, 0]
  const end = Math.min(text.length, longestRead)
  let hash = 0
  for (let at = 0; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) | 0x20 : 0x20
    if (isLetter(code)) hash = (hash * 31 + code) & 0xffff
    else if (hash !== 0) {
      const found = wordClass[hash] ?? 0
      counts[found] = (counts[found] ?? 0) + 1
      hash = 0
    }
  }
  return {
    language: mostFrequent(counts),
    asks: text.includes('?') && question.test(text),
    links: text.includes('://') || text.includes('www.'),
    pitches: (counts[cue] ?? 0) > 0 && pitch.test(text),
  }
}

function mostFrequent(counts: readonly number[]): MessageFeatures['language'] {
  const [, en = 0, sv = 0, other = 0] = counts
  if (en + sv + other === 0) return null
  if (other > en && other > sv) return 'other'
  return sv > en ? 'sv' : 'en'
}

/** For codes with bit 0x20 set: a to z, and the letters of Latin-1. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code >= 0xe0
}

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const word of pitches.cues) table[hashOf(word)] = cue
  for (const [index, language] of languages.entries()) {
    for (const word of words[language]) table[hashOf(word)] = index + 1
  }
  return table
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = (hash * 31 + (word.charCodeAt(at) | 0x20)) & 0xffff
  return hash
}
