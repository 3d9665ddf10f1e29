import { fold } from './fold.ts'

const legalForm =
  /(?:[\s,(]+(?:ab|\(publ\)|publ|hb|kb|inc|ltd|llc|plc|corp|gmbh|ag|as|asa|aps|oy|oyj|bv|nv|sa|sarl|spa|co)\.?\)?)+$/

/** A company's name for comparison: folded, without its legal form. `Nordplåt AB` and `nordplat` are one. */
export function companyKey(company: string): string {
  const folded = fold(company).replace(/\./g, '')
  return folded.replace(legalForm, '') || folded
}

const noEmployer =
  /^(?:self-?employed|freelance(?:r|\s?consultant)?|frilans(?:are)?|egen(?:\s?foretagare|anstalld)?|eget foretag|student(?:erande)?|studying|unemployed|between jobs|seeking.*|job-?\s?seek.*|arbetssokande|retired|pensionar|private|privat|none|n\/a|-+)$/

/** False for what stands in the place of an employer where there is none: `Self-employed`, `Student`. */
export function isEmployer(company: string): boolean {
  return !noEmployer.test(companyKey(company))
}
