import { type PersonRow, readPeople } from '../../import/people-csv.ts'
import { UserError } from '../../model/errors.ts'
import type { Person } from '../../model/person.ts'
import type { Desk } from '../desk.ts'
import { findPerson } from '../person-reference.ts'
import type { ChangeLine, Changes } from './changes.ts'

export interface ChangedByRow extends Changes {
  /** How many rows were understood. */
  rows: number
  skipped: { line: number; reason: string }[]
}

/** A table of the user's own, and by which headings its columns are known. */
export interface OwnTable<Field extends string> {
  path: string
  text: string
  headings: Record<Field, readonly string[]>
}

/**
 * Changes what is known of people row by row; a row that cannot be read is skipped and told.
 *
 * @throws UserError `nothing-read` where no row could be
 */
export function changeByRow<Field extends string>(
  desk: Desk,
  { path, text, headings }: OwnTable<Field>,
  change: (person: Person, cells: PersonRow<Field>['cells']) => ChangeLine[],
): ChangedByRow {
  const changed: ChangedByRow = { changes: [], rows: 0, skipped: [] }
  for (const { line, person, cells } of readPeople(text, headings) ?? []) {
    try {
      changed.changes.push(...change(findPerson(desk, person), cells))
      changed.rows += 1
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      changed.skipped.push({ line, reason: sentence(desk, error) })
    }
  }
  if (changed.rows === 0) {
    throw new UserError('nothing-read', { path, expected: `person,${Object.keys(headings).join(',')}` })
  }
  return changed
}

function sentence({ texts }: Desk, { code, params }: UserError): string {
  const say = texts.errors[code] as (params: unknown) => [string, string]
  return say(params)[0]
}
