import { fileKind, textOrNull } from '../kind.ts'
import { addressesIn, joinedName } from './parts.ts'

/** Outlook's contacts as CSV, in English or Swedish. */
export const outlookContacts = fileKind({
  kind: 'address-book',
  names: [],
  columns: {
    first: ['First Name', 'Förnamn'],
    middle: ['Middle Name', 'Mellannamn'],
    last: ['Last Name', 'Efternamn'],
    company: ['Company', 'Företag'],
    title: ['Job Title', 'Befattning'],
    email: ['E-mail Address', 'E-postadress'],
    second: ['E-mail 2 Address', 'E-postadress 2'],
    third: ['E-mail 3 Address', 'E-postadress 3'],
  },
  required: ['first', 'last', 'email', 'title'],
  without: ['URL'],
  read: (cells, at) => {
    const name = joinedName(cells, [at.first, at.middle, at.last])
    const emails = addressesIn(cells, [at.email, at.second, at.third])
    if (name === '' && emails.length === 0) return 'no-name'
    return { name, emails, company: textOrNull(cells, at.company), title: textOrNull(cells, at.title) }
  },
})
