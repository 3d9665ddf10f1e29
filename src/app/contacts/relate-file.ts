import { readRelations } from '../../import/relations-csv.ts'
import { UserError } from '../../model/errors.ts'
import type { Desk } from '../desk.ts'
import { findPerson } from '../person-reference.ts'
import type { Changes } from './changes.ts'
import { relate, relationNamed } from './relate.ts'

export interface RelatedFile extends Changes {
  /** How many rows were understood. */
  rows: number
  skipped: { line: number; reason: string }[]
}

/**
 * Notes the relations of a CSV file of people and kinds; a row that cannot be read is skipped and told.
 *
 * @throws UserError `nothing-read` where no row could be
 */
export function relateFile(desk: Desk, path: string, text: string): RelatedFile {
  const rows = readRelations(text)
  const related: RelatedFile = { changes: [], rows: 0, skipped: [] }
  for (const { line, person, kind } of rows ?? []) {
    try {
      related.changes.push(...relate(desk, findPerson(desk, person), relationNamed(desk, kind), false))
      related.rows += 1
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      related.skipped.push({ line, reason: sentence(desk, error) })
    }
  }
  if (related.rows === 0) throw new UserError('nothing-read', { path, expected: 'person,relation' })
  return related
}

function sentence({ texts }: Desk, { code, params }: UserError): string {
  const say = texts.errors[code] as (params: unknown) => [string, string]
  return say(params)[0]
}
