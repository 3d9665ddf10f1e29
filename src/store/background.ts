import type { Month } from '../model/day.ts'
import { rows, type Store } from './store.ts'

/** Where the user has worked, the present and the latest first. */
export function ownPositions(store: Store): { company: string; started: Month | null; ended: Month | null }[] {
  return rows(store, 'SELECT company, started, ended FROM position ORDER BY ended IS NOT NULL, ended DESC, id')
}

/** Where the user has studied. */
export function ownSchools(store: Store): string[] {
  return rows<{ school: string }>(store, 'SELECT school FROM education GROUP BY school_key ORDER BY min(id)').map(
    ({ school }) => school,
  )
}
