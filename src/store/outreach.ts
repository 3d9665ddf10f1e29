import { addDays, type Day } from '../model/day.ts'
import { meId } from '../model/person.ts'
import { groupNumber } from './contributions.ts'
import { change, row, rows, type Store } from './store.ts'

const yearDays = 365

export interface StoredOutreach {
  contacts: number
  groups: number
  /** Members of those groups, as far as the groups tell. */
  groupMembers: number
  /** People whom the user answered within the year. */
  replies: number
  /** Own requests with a note within the year. */
  requests: (Judged & { accepted: number })[]
  /** What the user wrote in groups within the year. */
  contributions: (Judged & { group: string })[]
}

interface Judged {
  text: string | null
  /** What this version of the linter said of it; null where it has not been asked. */
  verdict: string | null
}

/** What outreach is made of, as it was at the end of `day`; as far as days are known. */
export function outreachAt(store: Store, day: Day, linter: number): StoredOutreach {
  const params = { day, linter, since: addDays(day, -yearDays), end: addDays(day, 1) }
  const sums = row<Pick<StoredOutreach, 'contacts' | 'groups' | 'groupMembers' | 'replies'>>(
    store,
    `SELECT (SELECT count(*) FROM connection WHERE a = ${meId} AND gone_on IS NULL)
        - (SELECT count(*) FROM connection WHERE a = ${meId} AND gone_on IS NULL
            AND source IN ('export', 'hand', 'decision', 'owner', 'edges') AND connected_on > @day)
        + (SELECT count(*) FROM connection WHERE a = ${meId} AND gone_on > @day AND coalesce(connected_on, '') <= @day)
        + (SELECT coalesce(sum(people), 0) FROM hidden_contact WHERE connected_on <= @day) AS contacts,
      (SELECT count(*) FROM member_group WHERE state = 'joined' AND coalesce(since, '') <= @day) AS groups,
      (SELECT coalesce(sum(members), 0) FROM member_group
        WHERE state = 'joined' AND coalesce(since, '') <= @day) AS groupMembers,
      (SELECT count(*) FROM (SELECT 1 FROM message WHERE sent_at >= unixepoch(@since) AND sent_at < unixepoch(@end)
        GROUP BY person HAVING max(sent_at) FILTER (WHERE mine = 1) > min(sent_at) FILTER (WHERE mine = 0))) AS replies`,
    params,
  )
  if (!sums) throw new Error('an aggregate gave no row')
  const requests = rows<StoredOutreach['requests'][number]>(
    store,
    `SELECT message AS text, iif(linter = @linter, verdict, NULL) AS verdict, state = 'accepted' AND coalesce(decided_on, sent_on) <= @day AS accepted FROM invitation
      WHERE direction = 'outgoing' AND sent_on > @since AND sent_on <= @day AND trim(coalesce(message, '')) <> ''`,
    params,
  )
  const contributions = rows<StoredOutreach['contributions'][number]>(
    store,
    `SELECT coalesce(member_group, 'number ' || ${groupNumber}, link) AS "group", text,
        iif(linter = @linter, verdict, NULL) AS verdict FROM contribution
      WHERE kind <> 'reaction' AND (kind <> 'post' OR text IS NOT NULL)
        AND made_at >= unixepoch(@since) AND made_at < unixepoch(@end)`,
    params,
  )
  return { ...sums, requests, contributions }
}

export interface OwnWords {
  table: 'invitation' | 'contribution'
  id: number
  text: string
}

/** What the user wrote since `since`, in requests and groups, and no linter of this version has judged. */
export function unjudged(store: Store, since: Day, linter: number): OwnWords[] {
  const sql = `SELECT 'invitation' AS "table", id, message AS text FROM invitation
      WHERE direction = 'outgoing' AND sent_on >= @since AND message IS NOT NULL AND linter IS NOT @linter
    UNION ALL SELECT 'contribution', id, text FROM contribution
      WHERE kind <> 'reaction' AND made_at >= unixepoch(@since) AND text IS NOT NULL AND linter IS NOT @linter`
  return rows(store, sql, { since, linter })
}

export function saveVerdict(store: Store, { table, id }: OwnWords, verdict: string, linter: number): void {
  change(store, `UPDATE ${table} SET verdict = ?, linter = ? WHERE id = ?`, verdict, linter, id)
}
