import { change, row, rows, type Store } from './store.ts'

/** A setting's text as the user gave it; null where there is none. */
export function setting(store: Store, key: string): string | null {
  return row<{ value: string }>(store, 'SELECT value FROM setting WHERE key = ?', key)?.value ?? null
}

export function settings(store: Store): { key: string; value: string }[] {
  return rows(store, 'SELECT key, value FROM setting ORDER BY key')
}

export function saveSetting(store: Store, key: string, value: string): void {
  const sql = `INSERT INTO setting (key, value) VALUES (?, ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value`
  change(store, sql, key, value)
}

/** @returns whether there was one */
export function dropSetting(store: Store, key: string): boolean {
  return change(store, 'DELETE FROM setting WHERE key = ?', key).changes > 0
}
