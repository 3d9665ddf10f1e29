import { references } from './references.ts'
import { rows, type Store } from './store.ts'

/** Rows as they are stored, by the name of their table. */
export type Records = Record<string, Record<string, unknown>[]>

/** Every row of every table. */
export function allRecords(store: Store): Records {
  const tables = rows<{ name: string }>(
    store,
    `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
  )
  return Object.fromEntries(tables.map(({ name }) => [name, rows(store, `SELECT * FROM "${name}"`)]))
}

/** Every row that names a person, and the entries of address books under the person's name. */
export function recordsOf(store: Store, person: number): Records {
  const columns = new Map<string, string[]>([['person', ['id']]])
  for (const { table, column } of references(store)) columns.set(table, [...(columns.get(table) ?? []), column])
  const found = [...columns].map(([table, names]): [string, Record<string, unknown>[]] => {
    const named = names.map(name => `"${name}" = @person`)
    const listed = 'name_key IN (SELECT name_key FROM person WHERE id = @person)'
    const condition = [...named, ...(table === 'contact_point' ? [listed] : [])].join(' OR ')
    return [table, rows(store, `SELECT * FROM "${table}" WHERE ${condition}`, { person })]
  })
  return Object.fromEntries(found.filter(([, kept]) => kept.length > 0).sort())
}
