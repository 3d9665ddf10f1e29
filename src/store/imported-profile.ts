import type { Day } from '../model/day.ts'
import { meId } from '../model/person.ts'
import { change, row, type Store } from './store.ts'

export interface StoredProfile {
  headline: string | null
  summary: string | null
  industry: string | null
  place: string | null
  websites: string | null
  asOf: Day | null
}

const blank: StoredProfile = { headline: null, summary: null, industry: null, place: null, websites: null, asOf: null }

/** The user's profile; all null where there is none. */
export function storedProfile(store: Store): StoredProfile {
  const sql = 'SELECT headline, summary, industry, place, websites, as_of AS asOf FROM profile'
  return row<StoredProfile>(store, sql) ?? blank
}

export function saveProfile(store: Store, profile: StoredProfile): void {
  const { headline, summary, industry, place, websites, asOf } = profile
  const sql = `INSERT INTO profile (id, headline, summary, industry, place, websites, as_of) VALUES (1, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET headline = excluded.headline, summary = excluded.summary,
      industry = excluded.industry, place = excluded.place, websites = excluded.websites, as_of = excluded.as_of`
  change(store, sql, headline, summary, industry, place, websites, asOf)
}

/** @returns whether that was new */
export function saveOwnEmail(store: Store, email: string): boolean {
  const sql = 'UPDATE person SET email = ? WHERE id = ? AND email IS NOT ?'
  return change(store, sql, email, meId, email).changes > 0
}
