import { isCompany } from '../../language/company.ts'
import { fold } from '../../language/fold.ts'
import type { Language } from '../../model/language.ts'
import { isOneOf } from '../grammar/words.ts'
import { plainText, tidy, wordSet } from './words.ts'

const legalForms = wordSet('legalForms')
const longest = 40

/**
 * A company as one says it: "Nordplåt" for "Nordplåt AB (publ)", "the University of Leeds" in an English text; null for
 * what is no company's name.
 */
export function spokenCompany(company: string | null, language: Language): string | null {
  if (company === null) return null
  const [head = ''] = tidy(company).split(/\s+[|–—]\s+|\s+-\s+/u)
  const words = head.split(' ')
  while (words.length > 1 && legalForms.has(fold(bare(words.at(-1) ?? '')))) words.pop()
  const name = words.join(' ').replace(/[.,&\s-]+$/u, '')
  if (name === '' || name.length > longest || !plainText.test(name) || !/\p{L}/u.test(name)) return null
  if (!isCompany(name)) return null
  return isWhole(fold(name).split(/[\s-]+/u), language) ? `the ${name}` : name
}

/** "University of Leeds" and "Royal Institute of Technology" take an article. */
function isWhole(words: readonly string[], language: Language): boolean {
  const of = words.indexOf('of')
  return of > 0 && words.slice(0, of).some(word => isOneOf(language, 'wholes', word))
}

function bare(word: string): string {
  return word.replace(/[().,]/g, '')
}
