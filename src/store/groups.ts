import { fold } from '../language/fold.ts'
import type { Day } from '../model/day.ts'
import type { Group, GroupState } from '../model/group.ts'
import { change, row, rows, type Store } from './store.ts'

const select = `SELECT id, name, url, members, state, since,
  (SELECT count(*) FROM membership WHERE member_group = g.id) AS people FROM member_group g`

/** The user's groups first, then those known, suggested and left, each by name. */
export function allGroups(store: Store): Group[] {
  const order = "CASE state WHEN 'joined' THEN 0 WHEN 'known' THEN 1 WHEN 'suggested' THEN 2 ELSE 3 END, name_key"
  return rows(store, `${select} ORDER BY ${order}`)
}

export function groupById(store: Store, id: number): Group | null {
  return row(store, `${select} WHERE id = ?`, id)
}

/** Groups whose folded name is, or else holds, what is asked for. */
export function groupsNamed(store: Store, name: string): Group[] {
  const key = fold(name)
  const whole = rows<Group>(store, `${select} WHERE name_key = ?`, key)
  return whole.length > 0 ? whole : rows(store, `${select} WHERE instr(name_key, ?) > 0 ORDER BY name_key`, key)
}

/** @returns the id of the group of that name, which is made where there is none */
export function groupFor(store: Store, name: string): number {
  const key = fold(name)
  const known = row<{ id: number }>(store, 'SELECT id FROM member_group WHERE name_key = ?', key)
  const sql = "INSERT INTO member_group (name, name_key, state) VALUES (?, ?, 'known')"
  return known?.id ?? change(store, sql, name, key).id
}

/** Saves what is given and not null. */
export function describeGroup(store: Store, id: number, url: string | null, members: number | null): void {
  const sql = `UPDATE member_group SET url = coalesce(@url, url), members = coalesce(@members, members)
    WHERE id = @id AND (url IS NOT coalesce(@url, url) OR members IS NOT coalesce(@members, members))`
  change(store, sql, { id, url, members })
}

/** @returns false where the group was in that state */
export function setGroupState(store: Store, id: number, state: GroupState, since: Day | null): boolean {
  const sql = 'UPDATE member_group SET state = @state, since = @since WHERE id = @id AND state <> @state'
  return change(store, sql, { id, state, since }).changes > 0
}

export function memberIds(store: Store, group: number): number[] {
  const sql =
    'SELECT person FROM membership m JOIN person p ON p.id = m.person WHERE member_group = ? ORDER BY p.name_key'
  return rows<{ person: number }>(store, sql, group).map(({ person }) => person)
}

/** @returns false where the person was a member */
export function addMember(store: Store, group: number, person: number): boolean {
  const sql = 'INSERT OR IGNORE INTO membership (member_group, person) VALUES (?, ?)'
  return change(store, sql, group, person).changes > 0
}

/** @returns false where the person was none */
export function dropMember(store: Store, group: number, person: number): boolean {
  return change(store, 'DELETE FROM membership WHERE member_group = ? AND person = ?', group, person).changes > 0
}
