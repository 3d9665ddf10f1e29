import { cell, fileKind, fullName, textOrNull } from '../kind.ts'

/** The address book that the user uploaded. Phone numbers, birthdays and addresses are not read. */
export const addressBook = fileKind({
  kind: 'address-book',
  names: ['contacts', 'importedcontacts'],
  columns: {
    source: ['Source'],
    first: ['FirstName'],
    last: ['LastName'],
    companies: ['Companies'],
    title: ['Title'],
    emails: ['Emails'],
    full: ['FullName'],
  },
  required: ['first', 'last', 'emails', 'companies'],
  read: (cells, at) => {
    const name = fullName(cells, at.first, at.last) || cell(cells, at.full)
    const emails = cell(cells, at.emails)
      .split(/[,;\s]+/)
      .filter(text => text.includes('@'))
    if (name === '' && emails.length === 0) return 'no-name'
    return { name, emails, company: textOrNull(cells, at.companies), title: textOrNull(cells, at.title) }
  },
})

/** The user's own addresses. */
export const emailAddresses = fileKind({
  kind: 'email-addresses',
  names: ['emailaddresses'],
  columns: { email: ['Email Address'], primary: ['Primary'], confirmed: ['Confirmed'] },
  required: ['email', 'primary', 'confirmed'],
  read: (cells, at) => {
    const email = cell(cells, at.email)
    return email === '' ? 'no-text' : { email, primary: cell(cells, at.primary).toLowerCase() === 'yes' }
  },
})
