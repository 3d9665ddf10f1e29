import { month } from '../dates.ts'
import { cell, fileKind, textOrNull } from '../kind.ts'

/** Where the user works and worked. */
export const positions = fileKind({
  kind: 'positions',
  names: ['positions'],
  columns: {
    company: ['Company Name'],
    title: ['Title'],
    description: ['Description'],
    place: ['Location'],
    started: ['Started On'],
    ended: ['Finished On'],
  },
  required: ['company', 'title', 'started'],
  read: (cells, at) => {
    const company = cell(cells, at.company)
    if (company === '') return 'no-name'
    return {
      company,
      title: textOrNull(cells, at.title),
      description: textOrNull(cells, at.description),
      place: textOrNull(cells, at.place),
      started: month(cell(cells, at.started)),
      ended: month(cell(cells, at.ended)),
    }
  },
})
