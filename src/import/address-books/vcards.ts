import { cell, fileKind, textOrNull } from '../kind.ts'
import { addressesIn } from './parts.ts'

/** The headings of the rows that cards become. */
export const cardHeadings = ['FN', 'EMAIL', 'ORG', 'TITLE'] as const

/** Contacts as vCard 2.1, 3.0 or 4.0, of which `card-rows.ts` makes rows. Photos, numbers and birthdays are not read. */
export const vcards = fileKind({
  kind: 'address-book',
  names: [],
  columns: { name: ['FN'], emails: ['EMAIL'], company: ['ORG'], title: ['TITLE'] },
  required: ['name', 'emails', 'company', 'title'],
  read: (cells, at) => {
    const name = cell(cells, at.name)
    const emails = addressesIn(cells, [at.emails])
    if (name === '' && emails.length === 0) return 'no-name'
    return { name, emails, company: textOrNull(cells, at.company), title: textOrNull(cells, at.title) }
  },
})

export function isVcard(opening: string): boolean {
  return /^\s*BEGIN:VCARD/i.test(opening)
}
