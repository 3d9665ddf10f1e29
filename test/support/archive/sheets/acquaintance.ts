import { invitationTime } from '../dates.ts'
import { columns, each, type Sheet } from '../sheet.ts'

const notes: Sheet = {
  file: 'Notes.csv',
  header: ({ notes }) =>
    notes
      ? columns(
          'Connection First Name',
          'Connection Last Name',
          'Connection Profile URL',
          'Note',
          'Created On',
          'Edited On',
        )
      : [],
  rows: ({ notes }, naming, dates) =>
    notes &&
    each(notes, ({ who, text, at }) => {
      const { first, last, url } = naming(who)
      const connection = {
        'Connection First Name': first,
        'Connection Last Name': last,
        'Connection Profile URL': url,
      }
      return { ...connection, Note: text, 'Created On': invitationTime(at, dates) }
    }),
}

const addressBook: Sheet = {
  file: 'ImportedContacts.csv',
  header: () =>
    columns(
      'Source',
      'FirstName',
      'LastName',
      'Companies',
      'Title',
      'Emails',
      'PhoneNumbers',
      'CreatedAt',
      'Addresses',
      'Sites',
      'InstantMessageHandles',
      'FullName',
      'Birthday',
      'Location',
      'BookmarkedAt',
      'Profiles',
    ),
  rows: ({ addressBook }, naming) =>
    addressBook &&
    each(addressBook, ({ name, company, title, email, phone, place }) => {
      const { first, last } = naming(name)
      const names = { FirstName: first, LastName: last, FullName: name }
      const work = { Companies: company, Title: title, Emails: email, PhoneNumbers: phone, Location: place }
      return { Source: 'MOBILE_CONTACTS', ...names, ...work }
    }),
}

export const acquaintance = [notes, addressBook]
