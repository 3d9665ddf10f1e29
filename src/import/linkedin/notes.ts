import { slugOf } from '../../model/slug.ts'
import { isoDay, usDay } from '../dates.ts'
import { cell, fileKind, fullName } from '../kind.ts'

/** The user's own notes on contacts. */
export const notes = fileKind({
  kind: 'notes',
  names: ['notes'],
  columns: {
    first: ['Connection First Name'],
    last: ['Connection Last Name'],
    url: ['Connection Profile URL'],
    note: ['Note'],
    createdOn: ['Created On'],
  },
  required: ['note', 'first', 'last'],
  read: (cells, at) => {
    const text = cell(cells, at.note)
    if (text === '') return 'no-text'
    const person = { slug: slugOf(cell(cells, at.url)), name: fullName(cells, at.first, at.last) }
    if (person.name === '' && person.slug === null) return 'no-name'
    const written = cell(cells, at.createdOn)
    return { person, text, writtenOn: isoDay(written) ?? usDay(written) }
  },
})
