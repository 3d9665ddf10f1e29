import type { Texts } from '../../i18n/texts.ts'
import { askChoice } from './ask-choice.ts'

interface Candidate {
  slug: string | null
  name: string
  rows: number
}

/** Asks which of several people the user is. @returns the address chosen, or the name where there is none */
export function askWho(texts: Texts, candidates: readonly Candidate[]): Promise<string> {
  const choices = candidates.map(({ slug, name, rows }) => ({
    name: texts.import.candidate(name, slug ?? '', rows),
    value: slug === null ? name : `linkedin.com/in/${slug}`,
  }))
  return askChoice(texts, texts.import.whoAreYou, choices)
}
