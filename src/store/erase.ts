import { meId } from '../model/person.ts'
import { aliasesOf } from './acquaintances.ts'
import { blankOut } from './blank-out.ts'
import { nameMark } from './forgotten.ts'
import { formerAddressesOf } from './former-addresses.ts'
import { references } from './references.ts'
import { scrubIsDue } from './scrub.ts'
import { change, row, rows, type Store, statement } from './store.ts'

interface Named {
  name: string
  name_key: string
  slug: string | null
  email: string | null
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
  const person = named(store, id)
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

/** What tells a person in an import: addresses of the profile, then those for e-mail, then the name. */
export function marksOf(store: Store, id: number): string[] {
  const { name_key, slug, email } = named(store, id)
  const emails = [email, ...emailsOf(store, id, name_key)].map(address => address?.toLowerCase() ?? null)
  const marks = [slug, ...formerAddressesOf(store, id), ...emails, name_key === '' ? null : nameMark(name_key)]
  return marks.filter(mark => mark !== null)
}

function emailsOf(store: Store, id: number, nameKey: string): string[] {
  const sql = 'SELECT email FROM contact_point WHERE (person = ? OR name_key = ?) AND email IS NOT NULL'
  return rows<{ email: string }>(store, sql, id, nameKey).map(({ email }) => email)
}

function named(store: Store, id: number): Named {
  const person = row<Named>(store, 'SELECT name, name_key, slug, email FROM person WHERE id = ?', id)
  if (!person) throw new Error(`there is no person ${id}`)
  return person
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
function wordsFor(store: Store, id: number, { name, name_key, slug, email }: Named): string[] {
  const aliases = aliasesOf(store, id).filter(alias => alias.includes(' '))
  const words = [
    ...[slug, ...formerAddressesOf(store, id)].flatMap(address =>
      address === null ? [] : [address, encodeURI(address)],
    ),
    email,
    ...emailsOf(store, id, name_key),
    name,
    name_key,
    ...aliases,
  ].filter(word => word !== null)
  const mine: (string | null)[] = Object.values(named(store, meId))
  return [...new Set(words)].filter(word => word.length > 2 && !mine.includes(word))
}
