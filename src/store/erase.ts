import { fold } from '../language/fold.ts'
import { meId } from '../model/person.ts'
import { aliasesOf } from './acquaintances.ts'
import { blankOut } from './blank-out.ts'
import { formerAddressesOf } from './former-addresses.ts'
import { references } from './references.ts'
import { scrubIsDue } from './scrub.ts'
import { change, row, type Store, statement } from './store.ts'

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
 * undo, which may hold both. To be called inside a transaction; the file has to be scrubbed after it.
 */
export function erasePerson(store: Store, id: number): Erased {
  const sql = 'SELECT name, name_key, slug FROM person WHERE id = ?'
  const person = row<Named>(store, sql, id)
  if (!person) throw new Error(`there is no person ${id}`)
  scrubIsDue(store)
  statement(store, 'DELETE FROM journal').run()
  statement(store, 'DELETE FROM action').run()
  statement(store, 'UPDATE counter SET value = value + 1').run()
  const words = wordsFor(store, id, person)
  const deletions = [
    ...references(store).map(({ table, column }) => change(store, `DELETE FROM "${table}" WHERE "${column}" = ?`, id)),
    change(store, 'DELETE FROM contact_point WHERE name_key = ?', person.name_key),
    dropEmptyConversations(store),
    change(store, 'DELETE FROM person WHERE id = ?', id),
  ]
  return {
    rows: deletions.reduce((sum, { changes }) => sum + changes, 0),
    texts: blankOut(store, words),
  }
}

/** Drops conversations of which no message is left. */
export function dropEmptyConversations(store: Store): { changes: number } {
  const sql = 'DELETE FROM conversation WHERE NOT EXISTS (SELECT 1 FROM message WHERE conversation = conversation.id)'
  return change(store, sql)
}

/**
 * What names a person and not the user too: every address, the name, and of the aliases those of several words, which
 * are names.
 */
function wordsFor(store: Store, id: number, { name, name_key, slug }: Named): string[] {
  const aliases = aliasesOf(store, id).filter(alias => alias.includes(' '))
  const words = [
    slug,
    ...formerAddressesOf(store, id),
    name,
    name_key,
    ...aliases.flatMap(alias => [alias, fold(alias)]),
  ]
  const own = row<Named>(store, 'SELECT name, name_key, slug FROM person WHERE id = ?', meId)
  const mine: (string | null | undefined)[] = [own?.slug, own?.name, own?.name_key]
  return [...new Set(words)].filter(word => word !== null && word.length > 2 && !mine.includes(word)) as string[]
}
