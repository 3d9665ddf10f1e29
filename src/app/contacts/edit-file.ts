import type { Desk } from '../desk.ts'
import { type ChangedByRow, changeByRow } from './by-row.ts'
import { edit } from './edit.ts'

const headings = {
  count: ['count', 'contacts', 'connections', 'kontakter'],
  mutual: ['mutual', 'gemensamma'],
  company: ['company', 'företag'],
  position: ['position', 'befattning'],
  place: ['place', 'ort', 'plats'],
  country: ['country', 'land'],
  email: ['email', 'e-mail', 'e-post', 'mejl'],
}

/**
 * Writes what a CSV file says of people, most of all how many contacts they have; an empty cell says nothing.
 *
 * @throws UserError `nothing-read` where no row could be read
 */
export function editFile(desk: Desk, path: string, text: string): ChangedByRow {
  return changeByRow(desk, { path, text, headings }, (person, cells) =>
    edit(desk, person, Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''))),
  )
}
