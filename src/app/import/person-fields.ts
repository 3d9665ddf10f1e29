import type { ConnectionRow } from '../../import/rows.ts'
import { addChange, type ImportedFields, personFields, savePersonFields } from '../../store/imported-people.ts'
import type { Run } from './run.ts'

const watched = ['company', 'position'] as const

/**
 * Brings what is known of a person up to date. A newer export overwrites, an older one only fills gaps, and neither
 * touches what the user typed.
 *
 * @returns whether a field changed
 */
export function updateFields(run: Run, person: number, row: ConnectionRow): boolean {
  const stored = personFields(run.store, person)
  const newer = stored.asOf === null || run.asOf > stored.asOf
  const byHand = new Set(stored.byHand.split(','))
  const merged = (field: keyof ImportedFields): string | null => {
    const told = row[field]
    if (told === undefined || byHand.has(field)) return stored[field]
    return newer && (told !== null || field !== 'email') ? told : (stored[field] ?? told)
  }
  const fields: ImportedFields = {
    name: merged('name') ?? stored.name,
    company: merged('company'),
    position: merged('position'),
    email: merged('email'),
  }
  const changed = (Object.keys(fields) as (keyof ImportedFields)[]).some(field => fields[field] !== stored[field])
  if (!changed && !newer) return false
  savePersonFields(run.store, person, fields, newer ? run.asOf : (stored.asOf ?? run.asOf))
  if (stored.asOf !== null && newer) noteChanges(run, person, stored, fields)
  return changed
}

function noteChanges(run: Run, person: number, before: ImportedFields, after: ImportedFields): void {
  for (const field of watched) {
    const [from, to] = [before[field], after[field]]
    if (from === to) continue
    addChange(run.store, person, field, [from, to], run.asOf)
    run.changes.push({ person, field, from, to })
  }
}
