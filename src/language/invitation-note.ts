import lexicon from '../../data/lexicons/invitation-note.json' with { type: 'json' }
import { fold } from './fold.ts'

/** What a note that came with an invitation is, before anybody asks what it says. */
export interface NoteKind {
  /** No note, the platform's standard text (or a greeting alone), or words of the sender's own. */
  kind: 'none' | 'standard' | 'own'
  /** It sells, evidently. */
  pitches: boolean
  /** Years that it names. */
  years: string[]
}

const standard = phrases(lexicon.standard)
const filler = phrases(lexicon.filler)
const sells = phrases(lexicon.sells)
const leansToSell = phrases(lexicon.leansToSell)
const fewestOwnWords = 3
const evident = 2

/** Reads the note of an invitation, in Swedish or English. One evident sales phrase, or two lesser ones, is a pitch. */
export function noteKind(note: string): NoteKind {
  const folded = fold(note).replace(/[’‘]/g, "'")
  return {
    kind: kindOf(folded),
    pitches: count(folded, sells) > 0 || count(folded, leansToSell) >= evident,
    years: folded.match(/\b(?:19|20)\d\d\b/g) ?? [],
  }
}

/** What remains of a standard note without its standard sentences and greetings is a name at most. */
function kindOf(folded: string): NoteKind['kind'] {
  if (folded === '') return 'none'
  const own =
    folded
      .replace(standard, ' ')
      .replace(filler, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return own.length < fewestOwnWords ? 'standard' : 'own'
}

function count(folded: string, pattern: RegExp): number {
  return new Set(folded.match(pattern)).size
}

/** The lexicon's phrases begin at a word; they are written folded, as regular expressions. */
function phrases(list: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})`, 'gu')
}
