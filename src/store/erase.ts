import { fold } from '../language/fold.ts'
import { aliasesOf } from './acquaintances.ts'
import { formerAddressesOf } from './former-addresses.ts'
import { references } from './references.ts'
import { change, row, rows, type Store, statement } from './store.ts'

/** What stands in a text that stays, where an erased name stood. */
const blank = '[…]'

interface Column {
  table: string
  column: string
}

interface Named {
  name: string
  name_key: string
  slug: string | null
}

export interface Erased {
  /** How many rows went. */
  rows: number
  /** In how many texts that stay a name was blanked. */
  texts: number
}

/**
 * Deletes a person: every row that belongs to it, its name and slug in the texts that stay, and the whole journal of
 * undo, which may hold both. To be called inside a transaction.
 */
export function erasePerson(store: Store, id: number): Erased {
  const sql = 'SELECT name, name_key, slug FROM person WHERE id = ?'
  const person = row<Named>(store, sql, id)
  if (!person) throw new Error(`there is no person ${id}`)
  statement(store, 'DELETE FROM journal').run()
  statement(store, 'DELETE FROM action').run()
  statement(store, 'UPDATE counter SET value = value + 1').run()
  const words = wordsFor(store, id, person)
  const deletions = [
    ...references(store).map(({ table, column }) => change(store, `DELETE FROM "${table}" WHERE "${column}" = ?`, id)),
    change(store, 'DELETE FROM contact_point WHERE name_key = ?', person.name_key),
    change(
      store,
      'DELETE FROM conversation WHERE NOT EXISTS (SELECT 1 FROM message WHERE conversation = conversation.id)',
    ),
    change(store, 'DELETE FROM person WHERE id = ?', id),
  ]
  return {
    rows: deletions.reduce((sum, { changes }) => sum + changes, 0),
    texts: words.reduce((sum, word) => sum + blankOut(store, word), 0),
  }
}

/** What names a person: every address, the name, and of the aliases those of several words, which are names too. */
function wordsFor(store: Store, id: number, { name, name_key, slug }: Named): string[] {
  const aliases = aliasesOf(store, id).filter(alias => alias.includes(' '))
  const words = [
    slug,
    ...formerAddressesOf(store, id),
    name,
    name_key,
    ...aliases.flatMap(alias => [alias, fold(alias)]),
  ]
  return [...new Set(words)].filter(word => word !== null && word.length > 2) as string[]
}

/** Writes the file anew, so that no free page and no log holds what was deleted. */
export function scrub(store: Store): void {
  store.pragma('wal_checkpoint(TRUNCATE)')
  store.exec('VACUUM')
  store.pragma('wal_checkpoint(TRUNCATE)')
}

/** @returns in how many rows `word` stood */
function blankOut(store: Store, word: string): number {
  const sql = `SELECT s.name AS "table", c.name AS "column" FROM main.sqlite_schema s, pragma_table_info(s.name) c
    WHERE s.type = 'table' AND c.type = 'TEXT' AND s.name NOT IN ('person', 'secret', 'forgotten')`
  return rows<Column>(store, sql).reduce((sum, { table, column }) => {
    const update = `UPDATE "${table}" SET "${column}" = replace("${column}", ?, ?) WHERE instr("${column}", ?) > 0`
    return sum + change(store, update, word, blank, word).changes
  }, 0)
}
