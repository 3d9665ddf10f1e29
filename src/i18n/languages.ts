import type { Language } from '../model/language.ts'
import { en } from './en/index.ts'
import { sv } from './sv/index.ts'
import type { Texts } from './texts.ts'

const languages: Record<Language, Texts> = { en, sv }

/** The sentences of either language, for what speaks both at once; `loadTexts` reads one of them alone. */
export function textsIn(language: Language): Texts {
  return languages[language]
}
