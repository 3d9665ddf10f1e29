import type { HistoryEvent } from '../model/history.ts'
import { meId } from '../model/person.ts'
import { rows, type Store } from './store.ts'

const events = [
  "SELECT met_on AS day, 'met' AS code, json_object('event', event) AS params FROM meeting WHERE person = @person",
  `SELECT connected_on, 'connected', '{}' FROM connection
    WHERE a = ${meId} AND b = @person AND connected_on IS NOT NULL`,
  `SELECT gone_on, 'gone', '{}' FROM connection WHERE a = ${meId} AND b = @person AND gone_on IS NOT NULL`,
  `SELECT sent_on, 'invited', json_object('direction', direction, 'message', message)
    FROM invitation WHERE person = @person`,
  "SELECT asked_on, 'asked', '{}' FROM invitation WHERE person = @person AND asked_on IS NOT NULL",
  `SELECT decided_on, 'decided', json_object('direction', direction, 'state', state, 'because', because)
    FROM invitation WHERE person = @person AND state <> 'pending' AND inferred = 0`,
  `SELECT date(sent_at, 'unixepoch') AS sent_on, 'messages', json_object('mine', sum(mine), 'theirs', sum(1 - mine))
    FROM message WHERE person = @person GROUP BY sent_on`,
  "SELECT touched_on, 'touched', json_object('text', text) FROM touch WHERE person = @person",
  "SELECT written_on, 'noted', json_object('text', text) FROM note WHERE person = @person",
  `SELECT seen_on, 'changed', json_object('field', field, 'before', before, 'after', after)
    FROM change WHERE person = @person`,
  "SELECT since, 'followed', '{}' FROM follow WHERE person = @person",
  `SELECT given_on, 'endorsed', json_object('direction', direction, 'skill', skill)
    FROM endorsement WHERE person = @person`,
  "SELECT given_on, 'recommended', json_object('direction', direction) FROM recommendation WHERE person = @person",
]
const sql = `SELECT day, code, params FROM (${events.join(' UNION ALL ')}) ORDER BY day IS NULL, day, code, params`

/** All that happened between the user and a person, the oldest first and what has no day last. */
export function historyOf(store: Store, person: number): HistoryEvent[] {
  return rows<{ day: string | null; code: string; params: string }>(store, sql, { person }).map(
    ({ day, code, params }) => ({ on: day, code, params: JSON.parse(params) }) as HistoryEvent,
  )
}
