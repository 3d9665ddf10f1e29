import type { Desk } from '../desk.ts'
import { type ChangedByRow, changeByRow } from './by-row.ts'
import { relate, relationNamed } from './relate.ts'

const headings = { relation: ['relation', 'kind'] }

/** Notes the relations of a CSV file of people and kinds. @throws UserError `nothing-read` where no row could be read */
export function relateFile(desk: Desk, path: string, text: string): ChangedByRow {
  return changeByRow(desk, { path, text, headings }, (person, { relation = '' }) =>
    relate(desk, person, relationNamed(desk, relation), false),
  )
}
