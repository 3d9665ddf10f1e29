import type { Day } from '../model/day.ts'
import { change, rows, type Store } from './store.ts'

export interface SeenStrength {
  seenOn: Day
  score: number
}

/** How strong the profile was seen to be, the earliest first. */
export function profileStrengths(store: Store): SeenStrength[] {
  return rows(store, 'SELECT seen_on AS seenOn, score FROM profile_strength ORDER BY seen_on')
}

export function saveProfileStrength(store: Store, { seenOn, score }: SeenStrength): void {
  const sql = `INSERT INTO profile_strength (seen_on, score) VALUES (?, ?)
    ON CONFLICT (seen_on) DO UPDATE SET score = excluded.score WHERE score <> excluded.score`
  change(store, sql, seenOn, score)
}
