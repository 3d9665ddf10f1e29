import { meId } from '../model/person.ts'
import { rows, type Store } from './store.ts'

export interface NamedId {
  id: number
  name: string
}

/** Those whom a person knows besides the user, by name. */
export function acquaintancesOf(store: Store, person: number): NamedId[] {
  const sql = `SELECT p.id, p.name FROM connection c JOIN person p ON p.id = CASE c.a WHEN @person THEN c.b ELSE c.a END
    WHERE @person IN (c.a, c.b) AND ${meId} NOT IN (c.a, c.b) ORDER BY p.name_key, p.id`
  return rows(store, sql, { person })
}

/** The groups that the user knows a person to be in. */
export function groupsOf(store: Store, person: number): NamedId[] {
  const sql = `SELECT g.id, g.name FROM membership m JOIN member_group g ON g.id = m.member_group
    WHERE m.person = ? ORDER BY g.name_key`
  return rows(store, sql, person)
}

export function aliasesOf(store: Store, person: number): string[] {
  return rows<{ alias: string }>(store, 'SELECT alias FROM alias WHERE person = ? ORDER BY alias_key', person).map(
    ({ alias }) => alias,
  )
}
