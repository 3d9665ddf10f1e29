import { usDay } from '../dates.ts'
import { cell, type FileKind, fileKind, fullName, textOrNull } from '../kind.ts'

/** What others wrote about the user. Their words are not kept. */
export const recommendationsReceived = recommendations('recommendations-received', 'recommendationsreceived')

/** What the user wrote about others. */
export const recommendationsGiven = recommendations('recommendations-given', 'recommendationsgiven')

function recommendations<Kind extends 'recommendations-received' | 'recommendations-given'>(
  kind: Kind,
  name: string,
): FileKind<Kind> {
  return fileKind<Kind, 'first' | 'last' | 'company' | 'title' | 'text' | 'date' | 'status'>({
    kind,
    names: [name],
    columns: {
      first: ['First Name'],
      last: ['Last Name'],
      company: ['Company'],
      title: ['Job Title'],
      text: ['Text'],
      date: ['Creation Date'],
      status: ['Status'],
    },
    required: ['first', 'last', 'text', 'date'],
    byName: true,
    read: (cells, at) => {
      const name = fullName(cells, at.first, at.last)
      if (name === '') return 'no-name'
      return {
        person: { slug: null, name },
        company: textOrNull(cells, at.company),
        position: textOrNull(cells, at.title),
        givenOn: usDay(cell(cells, at.date)),
        text: kind === 'recommendations-given' ? textOrNull(cells, at.text) : null,
        visible: cell(cells, at.status).toUpperCase() === 'VISIBLE',
      }
    },
  })
}
