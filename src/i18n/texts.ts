import type { Language } from '../model/language.ts'
import { en } from './en/index.ts'
import { sv } from './sv/index.ts'

/** Every sentence that the program says, in one language. English sets the keys; the compiler holds Swedish to them. */
export type Texts = typeof en

const languages: Record<Language, Texts> = { en, sv }

export function textsIn(language: Language): Texts {
  return languages[language]
}

/** `--lang`, else `HANDSLAG_LANG`, else the locale; English where none of them is known. */
export function chooseLanguage(option: string | undefined, env: Record<string, string | undefined>): Language {
  const wishes = [option, env.HANDSLAG_LANG, env.LC_ALL, env.LC_MESSAGES, env.LANG]
  const first = wishes.find(wish => wish !== undefined && wish !== '')
  return first !== undefined && /^sv\b|^sv_/i.test(first) ? 'sv' : 'en'
}
