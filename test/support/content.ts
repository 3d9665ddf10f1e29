import { openBare } from '../../src/store/open.ts'
import { rows } from '../../src/store/store.ts'

/** What a run writes whether or not it changes anything that a user would miss. */
const bookkeeping = ['action', 'journal', 'counter']
/** What differs from run to run, and what is left to be done. */
const incidental = ['secret', 'forgotten', 'scrub_due']

/** Every row of every table of a store but the bookkeeping; fails where SQLite finds the file unsound. */
export function contentOf(path: string): Record<string, unknown[]> {
  const tables = tablesOf(path)
  for (const table of bookkeeping) delete tables[table]
  return tables
}

/** The same with the bookkeeping. */
export function tablesOf(path: string): Record<string, unknown[]> {
  const store = openBare(path)
  try {
    const faults = [...rows(store, 'PRAGMA integrity_check'), ...rows(store, 'PRAGMA foreign_key_check')]
    if (JSON.stringify(faults) !== '[{"integrity_check":"ok"}]') throw new Error(`unsound: ${JSON.stringify(faults)}`)
    const tables = rows<{ name: string }>(
      store,
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    const kept = tables.map(({ name }) => name).filter(name => !incidental.includes(name))
    return Object.fromEntries(kept.map(table => [table, rows(store, `SELECT * FROM "${table}" ORDER BY id`)]))
  } finally {
    store.close()
  }
}
