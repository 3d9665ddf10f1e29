import { slugOf } from '../../model/slug.ts'
import { dayWithMonthName } from '../dates.ts'
import { cell, fileKind, fullName, textOrNull } from '../kind.ts'

/** The user's contacts. A row with a date alone is a contact who hid the profile. */
export const connections = fileKind({
  kind: 'connections',
  names: ['connections'],
  columns: {
    first: ['First Name'],
    last: ['Last Name'],
    url: ['URL'],
    email: ['Email Address'],
    company: ['Company'],
    position: ['Position'],
    connectedOn: ['Connected On'],
  },
  required: ['first', 'last', 'connectedOn'],
  requiredWithName: ['first', 'last'],
  read: (cells, at) => {
    const name = fullName(cells, at.first, at.last)
    const written = cell(cells, at.connectedOn)
    const connectedOn = dayWithMonthName(written)
    if (written !== '' && connectedOn === null) return 'date'
    const slug = slugOf(cell(cells, at.url))
    const hidden = name === '' && slug === null
    if (hidden && connectedOn === null) return 'no-name'
    return {
      slug,
      name: name || (slug ?? ''),
      email: textOrNull(cells, at.email),
      company: at.company < 0 ? undefined : textOrNull(cells, at.company),
      position: at.position < 0 ? undefined : textOrNull(cells, at.position),
      connectedOn,
      hidden,
    }
  },
})
