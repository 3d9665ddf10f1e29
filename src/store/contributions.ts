import type { Day, Instant } from '../model/day.ts'
import type { ContributionKind } from '../model/group.ts'
import { meId } from '../model/person.ts'
import { change, rows, type Store } from './store.ts'

const link = "replace(replace(link, '%3A', ':'), '%3a', ':')"
const afterPrefix = `substr(${link}, instr(${link}, 'groupPost:') + 10) || '-'`

/** The platform's number of the group in which something was said, from its link, as SQL; null where it has none. */
export const groupNumber = `iif(instr(${link}, 'groupPost:') > 0,
  substr(${afterPrefix}, 1, instr(${afterPrefix}, '-') - 1), NULL)`

/** What the user wrote in a group; likes are left out. */
export interface Contribution {
  group: number
  on: Day
  text: string | null
  /** What the linter last said of it; null where it has not been asked. */
  verdict: string | null
}

export function contributions(store: Store): Contribution[] {
  const sql = `SELECT member_group AS "group", date(made_at, 'unixepoch') AS "on", text, verdict FROM contribution
    WHERE member_group IS NOT NULL AND kind <> 'reaction' ORDER BY made_at`
  return rows(store, sql)
}

/** The platform's numbers of groups that the archive shows the user to have written in, and that no known group has. */
export function unplacedContributions(store: Store): { number: string; contributions: number; last: Day }[] {
  const sql = `SELECT ${groupNumber} AS number, count(*) AS contributions, date(max(made_at), 'unixepoch') AS last
    FROM contribution WHERE member_group IS NULL AND kind <> 'reaction' GROUP BY number HAVING number IS NOT NULL
    ORDER BY contributions DESC, number`
  return rows(store, sql)
}

/** Gives a group the contributions from the archive that its address, `…/groups/4120077`, tells to be made in it. */
export function placeContributions(store: Store, group: number, url: string): void {
  const number = /\/groups\/(\d+)/.exec(url)?.[1]
  if (number === undefined) return
  const sql = `UPDATE contribution SET member_group = ? WHERE member_group IS NULL AND ${groupNumber} = ?`
  change(store, sql, group, number)
}

export function addOwnContribution(
  store: Store,
  group: number,
  kind: ContributionKind,
  at: Instant,
  text: string | null,
): void {
  const sql = 'INSERT INTO contribution (member_group, kind, made_at, text) VALUES (?, ?, ?, ?)'
  change(store, sql, group, kind, at, text)
}

/** How many of a group's known members are contacts of the user's, by group. */
export function contactsInGroups(store: Store): Map<number, number> {
  const sql = `SELECT m.member_group AS "group", count(*) AS n FROM membership m
    JOIN connection c ON c.a = ${meId} AND c.b = m.person AND c.gone_on IS NULL GROUP BY m.member_group`
  return new Map(rows<{ group: number; n: number }>(store, sql).map(({ group, n }) => [group, n]))
}

/** Who is known to be in which group. */
export function memberships(store: Store): { group: number; person: number }[] {
  return rows(store, `SELECT member_group AS "group", person FROM membership WHERE person <> ${meId}`)
}
