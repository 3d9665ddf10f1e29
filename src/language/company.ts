import { fold } from './fold.ts'

const legalForm =
  /(?:[\s,(]+(?:ab|\(publ\)|publ|hb|kb|inc|ltd|llc|plc|corp|gmbh|ag|as|asa|aps|oy|oyj|bv|nv|sa|sarl|spa|co)\.?\)?)+$/

/** A company's name for comparison: folded, without its legal form. `Nordplåt AB` and `nordplat` are one. */
export function companyKey(company: string): string {
  const folded = fold(company).replace(/\./g, '')
  return folded.replace(legalForm, '') || folded
}
