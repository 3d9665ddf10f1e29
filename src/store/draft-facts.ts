import type { Day, Month } from '../model/day.ts'
import type { RegardDirection } from '../model/evidence.ts'
import type { InvitationState } from '../model/invitation.ts'
import { meId } from '../model/person.ts'
import { row, rows, type Store } from './store.ts'

export interface OwnJob {
  company: string
  title: string | null
  started: Month | null
  ended: Month | null
}

/** The user's jobs, the present and the latest first. */
export function ownJobs(store: Store): OwnJob[] {
  const sql = `SELECT company, title, started, ended FROM position
    ORDER BY ended IS NOT NULL, ended DESC, started DESC, id`
  return rows(store, sql)
}

export interface OwnStudies {
  school: string
  started: Month | null
  ended: Month | null
}

export function ownStudies(store: Store): OwnStudies[] {
  return rows(store, 'SELECT school, started, ended FROM education ORDER BY started, id')
}

/** Employers that someone was seen to leave, and such as an address book names, which may be the present one. */
export function otherEmployers(store: Store, person: number): { company: string; left: boolean }[] {
  const sql = `SELECT company, max(was) AS was FROM (
      SELECT before AS company, 1 AS was FROM change WHERE person = @person AND field = 'company' AND before <> ''
      UNION SELECT company, 0 FROM contact_point WHERE person = @person AND company IS NOT NULL
    ) GROUP BY company ORDER BY was DESC, company`
  return rows<{ company: string; was: number }>(store, sql, { person }).map(({ company, was }) => ({
    company,
    left: was === 1,
  }))
}

/** The latest meeting with someone. */
export function latestMeeting(store: Store, person: number): { event: string; on: Day | null } | null {
  const sql = 'SELECT event, met_on AS "on" FROM meeting WHERE person = ? ORDER BY met_on DESC, id DESC LIMIT 1'
  return row(store, sql, person)
}

/** The events that the user went to, with their days. */
export function attendances(store: Store): { event: string; on: Day | null }[] {
  return rows(store, 'SELECT event, held_on AS "on" FROM attendance ORDER BY held_on DESC, id DESC')
}

export function notesOn(store: Store, person: number): string[] {
  const sql = 'SELECT text FROM note WHERE person = ? ORDER BY written_on DESC, id DESC'
  return rows<{ text: string }>(store, sql, person).map(({ text }) => text)
}

/** Contacts of the user's who know someone, by name. */
export function mutualContacts(store: Store, person: number): string[] {
  const sql = `SELECT p.name FROM connection k
      JOIN person p ON p.id = CASE k.a WHEN @person THEN k.b ELSE k.a END
      JOIN connection mine ON mine.a = ${meId} AND mine.b = p.id AND mine.gone_on IS NULL
    WHERE @person IN (k.a, k.b) AND ${meId} NOT IN (k.a, k.b) ORDER BY p.name_key, p.id`
  return rows<{ name: string }>(store, sql, { person }).map(({ name }) => name)
}

/** The user's groups in which someone is. */
export function sharedGroups(store: Store, person: number): string[] {
  const sql = `SELECT g.name FROM membership m JOIN member_group g ON g.id = m.member_group
    WHERE m.person = ? AND g.state = 'joined' ORDER BY g.name_key`
  return rows<{ name: string }>(store, sql, person).map(({ name }) => name)
}

/** Which of company and position of someone changed since a day. */
export function changedSince(store: Store, person: number, since: Day): string[] {
  const sql = `SELECT DISTINCT field FROM change
    WHERE person = ? AND seen_on >= ? AND field IN ('company', 'position') AND after IS NOT NULL
      AND (before IS NOT NULL OR field = 'company')`
  return rows<{ field: string }>(store, sql, person, since).map(({ field }) => field)
}

/** The latest invitation between the two in one direction. */
export function latestInvitation(store: Store, person: number, direction: 'incoming' | 'outgoing') {
  const sql = `SELECT message, state, sent_on AS sentOn, decided_on AS decidedOn FROM invitation
    WHERE person = ? AND direction = ? ORDER BY sent_on DESC, id DESC LIMIT 1`
  return row<{ message: string | null; state: InvitationState; sentOn: Day | null; decidedOn: Day | null }>(
    store,
    sql,
    person,
    direction,
  )
}

export interface Talk {
  mine: number
  theirs: number
  lastMine: Day | null
  lastTheirs: Day | null
  /** The user's messages since the other's last one. */
  unanswered: number
}

/** What the two have written to each other. */
export function talkWith(store: Store, person: number): Talk {
  const sql = `SELECT coalesce(sum(mine), 0) AS mine, coalesce(sum(1 - mine), 0) AS theirs,
      date(max(CASE WHEN mine = 1 THEN sent_at END), 'unixepoch') AS lastMine,
      date(max(CASE WHEN mine = 0 THEN sent_at END), 'unixepoch') AS lastTheirs,
      (SELECT count(*) FROM message u WHERE u.person = @person AND u.mine = 1 AND u.sent_at >
        coalesce((SELECT max(sent_at) FROM message WHERE person = @person AND mine = 0), 0)) AS unanswered
    FROM message WHERE person = @person`
  return row<Talk>(store, sql, { person }) as Talk
}

export function recommendationsWith(store: Store, person: number): RegardDirection[] {
  const sql = 'SELECT DISTINCT direction FROM recommendation WHERE person = ? ORDER BY direction'
  return rows<{ direction: RegardDirection }>(store, sql, person).map(({ direction }) => direction)
}
