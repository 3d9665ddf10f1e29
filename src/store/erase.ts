import { change, row, rows, type Store, statement } from './store.ts'

/** What stands in a text of the user's own where an erased name stood. */
const blank = '[…]'

/**
 * Deletes a person: every row that belongs to it, its name and slug in the texts that stay, and the whole undo journal,
 * which may hold both. To be called inside a transaction.
 *
 * @returns how many rows went, and in how many of the others a text was blanked
 */
export function erasePerson(store: Store, id: number): { rows: number; texts: number } {
  const person = row<{ name: string; slug: string | null }>(store, 'SELECT name, slug FROM person WHERE id = ?', id)
  if (!person) throw new Error(`there is no person ${id}`)
  statement(store, 'DELETE FROM journal').run()
  statement(store, 'DELETE FROM action').run()
  let deleted = 0
  for (const { table, column } of references(store)) {
    deleted += change(store, `DELETE FROM "${table}" WHERE "${column}" = ?`, id).changes
  }
  deleted += change(store, 'DELETE FROM person WHERE id = ?', id).changes
  const words = [person.slug, person.name].filter(word => word !== null && word.length > 2)
  const texts = words.reduce((sum, word) => sum + blankOut(store, word as string), 0)
  return { rows: deleted, texts }
}

/** Every column that names a person. */
function references(store: Store): { table: string; column: string }[] {
  const sql = `SELECT s.name AS "table", f."from" AS "column" FROM sqlite_schema s, pragma_foreign_key_list(s.name) f
    WHERE s.type = 'table' AND f."table" = 'person'`
  return rows(store, sql)
}

function blankOut(store: Store, word: string): number {
  const sql = `SELECT s.name AS "table", c.name AS "column" FROM sqlite_schema s, pragma_table_info(s.name) c
    WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite_%' AND c.type = 'TEXT' AND s.name NOT IN ('person', 'secret', 'forgotten')`
  let changed = 0
  for (const { table, column } of rows<{ table: string; column: string }>(store, sql)) {
    const update = `UPDATE OR IGNORE "${table}" SET "${column}" = replace("${column}", ?, ?) WHERE instr("${column}", ?) > 0`
    changed += change(store, update, word, blank, word).changes
  }
  return changed
}
