import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import type { Language } from '../model/language.ts'

const stemmers: Record<Language, (word: string) => string> = { en: english, sv: swedish }
const known: Record<Language, Map<string, string>> = { en: new Map(), sv: new Map() }
const number = /^\d+$/
const mostKnown = 20_000

/** The Snowball stem of a folded word. Stems are remembered: most words of a message have been met before. */
export function stem(folded: string, language: Language): string {
  if (number.test(folded)) return folded
  const stems = known[language]
  const found = stems.get(folded)
  if (found !== undefined) return found
  if (stems.size >= mostKnown) stems.clear()
  const made = stemmers[language](folded)
  stems.set(folded, made)
  return made
}
