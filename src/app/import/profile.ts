import type { ProfileRow } from '../../import/rows.ts'
import { type StoredProfile, saveOwnEmail, saveProfile, storedProfile } from '../../store/imported-profile.ts'
import type { Outcome, Run, Writer } from './run.ts'

/** Stores the user's own profile. */
export function profileWriter(run: Run): Writer<ProfileRow> {
  return { write: onlyFirst(({ name: _, ...fields }) => merge(run, fields)) }
}

/** Stores the summary of archives that have it in a file of its own. */
export function profileSummaryWriter(run: Run): Writer<{ summary: string }> {
  return { write: onlyFirst(row => merge(run, row)) }
}

/** Stores which address is the user's main one. */
export function emailWriter(run: Run): Writer<{ email: string; primary: boolean }> {
  const save = onlyFirst((email: string) => (saveOwnEmail(run.store, email) ? 'updated' : 'unchanged'))
  return { write: ({ email, primary }) => (primary ? save(email) : 'unchanged') }
}

/** A file holds one of these: a second row would be overwritten by the first at every later import. */
function onlyFirst<Row>(write: (row: Row) => Outcome): (row: Row) => Outcome {
  let first = true
  return row => {
    if (!first) return 'repeated'
    first = false
    return write(row)
  }
}

/** A newer export overwrites, an older one fills gaps. A field that it leaves blank stays. */
function merge({ store, asOf }: Run, fields: Partial<StoredProfile>): Outcome {
  const stored = storedProfile(store)
  const newer = stored.asOf === null || asOf >= stored.asOf
  const told = Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== null))
  const known = Object.fromEntries(Object.entries(stored).filter(([, text]) => text !== null))
  const merged: StoredProfile = newer ? { ...stored, ...told, asOf } : { ...stored, ...told, ...known }
  const differs = (field: string) => merged[field as keyof StoredProfile] !== stored[field as keyof StoredProfile]
  if (!Object.keys(merged).some(differs)) return 'unchanged'
  saveProfile(store, merged)
  return stored.asOf === null ? 'added' : 'updated'
}
