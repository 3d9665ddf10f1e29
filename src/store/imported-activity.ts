import { fold } from '../language/fold.ts'
import type { Instant } from '../model/day.ts'
import { change, row, rows, type Store } from './store.ts'

export interface ImportedActivity {
  kind: string
  madeAt: Instant
  link: string | null
  text: string | null
}

/** What tells one activity from another, for all that are stored in a table. */
export function activityKeys(store: Store, table: 'activity' | 'contribution'): Set<string> {
  const sql = `SELECT kind, made_at AS madeAt, link FROM ${table}`
  return new Set(rows<ImportedActivity>(store, sql).map(activityKey))
}

export function activityKey({ kind, madeAt, link }: Omit<ImportedActivity, 'text'>): string {
  return `${kind} ${madeAt} ${link ?? ''}`
}

export function addActivity(store: Store, { kind, madeAt, link, text }: ImportedActivity): void {
  change(store, 'INSERT INTO activity (kind, made_at, link, text) VALUES (?, ?, ?, ?)', kind, madeAt, link, text)
}

/** Stores something done in a group; the group is known where its address is. */
export function addContribution(store: Store, groupNumber: string | null, activity: ImportedActivity): void {
  const { kind, madeAt, link, text } = activity
  const sql = `INSERT INTO contribution (member_group, kind, made_at, link, text)
    VALUES ((SELECT id FROM member_group WHERE replace(url, '?', '/') || '/' LIKE '%/groups/' || ? || '/%' LIMIT 1), ?, ?, ?, ?)`
  change(store, sql, groupNumber, kind, madeAt, link, text)
}

/** Suggests a group that is not known yet. @returns whether it was new */
export function suggestGroup(store: Store, name: string): boolean {
  if (row(store, 'SELECT 1 FROM member_group WHERE name_key = ?', fold(name))) return false
  change(store, "INSERT INTO member_group (name, name_key, state) VALUES (?, ?, 'suggested')", name, fold(name))
  return true
}
