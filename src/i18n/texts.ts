import type { Language } from '../model/language.ts'
import type { en } from './en/index.ts'

/** Every sentence that the program says, in one language. English sets the keys; the compiler holds Swedish to them. */
export type Texts = typeof en

/** Loads one language and leaves the others unread. */
export async function loadTexts(language: Language): Promise<Texts> {
  return language === 'sv' ? (await import('./sv/index.ts')).sv : (await import('./en/index.ts')).en
}

/** `--lang`, else `HANDSLAG_LANG`, else the locale; English where none of them is known. */
export function chooseLanguage(option: string | undefined, env: Record<string, string | undefined>): Language {
  const wishes = [option, env.HANDSLAG_LANG, env.LC_ALL, env.LC_MESSAGES, env.LANG]
  const first = wishes.find(wish => wish !== undefined && wish !== '')
  return first !== undefined && /^sv\b|^sv_/i.test(first) ? 'sv' : 'en'
}
