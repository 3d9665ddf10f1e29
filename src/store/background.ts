import type { Month } from '../model/day.ts'
import type { InterestKind } from '../model/evidence.ts'
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

/** Whom and what the user wants to meet. */
export function ownInterests(store: Store): { kind: InterestKind; text: string }[] {
  return rows(store, 'SELECT kind, text FROM interest ORDER BY id')
}
