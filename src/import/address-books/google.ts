import { cell, fileKind, textOrNull } from '../kind.ts'
import { addressesIn, joinedName } from './parts.ts'

/** Google Contacts as CSV: its headings until 2023, and since. */
export const googleContacts = fileKind({
  kind: 'address-book',
  names: [],
  columns: {
    full: ['Name'],
    first: ['Given Name', 'First Name'],
    middle: ['Additional Name', 'Middle Name'],
    last: ['Family Name', 'Last Name'],
    company: ['Organization 1 - Name', 'Organization Name'],
    title: ['Organization 1 - Title', 'Organization Title'],
    email: ['E-mail 1 - Value'],
    second: ['E-mail 2 - Value'],
    third: ['E-mail 3 - Value'],
  },
  required: ['first', 'last', 'email', 'company'],
  read: (cells, at) => {
    const name = joinedName(cells, [at.first, at.middle, at.last]) || cell(cells, at.full)
    const emails = addressesIn(cells, [at.email, at.second, at.third])
    if (name === '' && emails.length === 0) return 'no-name'
    return { name, emails, company: textOrNull(cells, at.company), title: textOrNull(cells, at.title) }
  },
})
