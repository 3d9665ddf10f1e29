import type { Language } from '../../model/language.ts'

/** Whose: "Annas", "Lars", "Nordplåts"; "Anna's", "Jones'". A Swedish name that ends in s, x or z takes no s. */
export function genitive(name: string, language: Language): string {
  const sibilant = /[sxz]$/iu.test(name)
  if (language === 'sv') return sibilant ? name : `${name}${/[\p{Lu}\d]{2}$/u.test(name) ? ':s' : 's'}`
  return /s$/iu.test(name) ? `${name}’` : `${name}’s`
}
