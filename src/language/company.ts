import words from '../../data/phrases/spoken.json' with { type: 'json' }
import { fold } from './fold.ts'

const legalForm =
  /(?:[\s,(]+(?:ab|\(publ\)|publ|hb|kb|inc|ltd|llc|plc|corp|gmbh|ag|as|asa|aps|oy|oyj|bv|nv|sa|sarl|spa|co)\.?\)?)+$/

/** A company's name for comparison: folded, without its legal form. `Nordplåt AB` and `nordplat` are one. */
export function companyKey(company: string): string {
  const folded = fold(company).replace(/\./g, '')
  return folded.replace(legalForm, '') || folded
}

/** Do both name one company? Two who are `Self-employed` share none. */
export function isSameCompany(one: string, other: string): boolean {
  return isCompany(one) && companyKey(one) === companyKey(other)
}

const none = new Set(words.noCompanies.split(' ').map(fold))

/** False for what stands in a company's place and is none: `Self-employed`, `Egen verksamhet`. */
export function isCompany(text: string): boolean {
  const folded = fold(text)
  return !none.has(folded) && !folded.split(/[\s-]+/u).every(word => none.has(word))
}
