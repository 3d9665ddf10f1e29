import { fold } from '../language/fold.ts'
import type { Day } from '../model/day.ts'
import { meId } from '../model/person.ts'
import type { Rhythm } from '../model/rhythm.ts'
import { lastTouch } from './last-touch.ts'
import { change, row, rows, type Store } from './store.ts'

/** Whose rhythm is meant: a person's, or that of everybody who has a tag. */
export type RhythmOwner = { person: number } | { tag: string }

/** The rhythm that was set for just this owner. */
export function rhythmOf(store: Store, owner: RhythmOwner): Rhythm | null {
  const [column, value] = keyOf(store, owner)
  const sql = `SELECT wished_days AS wished, latest_days AS latest FROM rhythm WHERE ${column} = ?`
  return row(store, sql, value)
}

export function saveRhythm(store: Store, owner: RhythmOwner, { wished, latest }: Rhythm): void {
  const [column, value] = keyOf(store, owner)
  const sql = `INSERT INTO rhythm (${column}, wished_days, latest_days) VALUES (?, ?, ?)
    ON CONFLICT (${column}) DO UPDATE SET wished_days = excluded.wished_days, latest_days = excluded.latest_days
    WHERE wished_days <> excluded.wished_days OR latest_days <> excluded.latest_days`
  change(store, sql, value, wished, latest)
}

export function dropRhythm(store: Store, owner: RhythmOwner): void {
  const [column, value] = keyOf(store, owner)
  change(store, `DELETE FROM rhythm WHERE ${column} = ?`, value)
}

/** `Kund` and `kund` are one tag: the spelling that has a rhythm stays. */
function keyOf(store: Store, owner: RhythmOwner): ['person', number] | ['tag', string] {
  if ('person' in owner) return ['person', owner.person]
  const same = tagRhythms(store).find(({ tag }) => fold(tag) === fold(owner.tag))
  return ['tag', same?.tag ?? owner.tag]
}

function tagRhythms(store: Store): (Rhythm & { tag: string })[] {
  const sql = 'SELECT tag, wished_days AS wished, latest_days AS latest FROM rhythm WHERE tag IS NOT NULL ORDER BY tag'
  return rows(store, sql)
}

export interface FollowedPerson {
  person: number
  name: string
  company: string | null
  rhythm: Rhythm
  /** The tag that gave the rhythm; null where it is the person's own. */
  tag: string | null
  lastTouch: Day | null
}

/** Everyone with a rhythm: the person's own, else the shortest of those of the tags. Nobody who is gone. */
export function followedPeople(store: Store): FollowedPerson[] {
  const owned = ownRhythms(store)
  for (const { tag, ...rhythm } of tagRhythms(store).sort((a, b) => a.wished - b.wished || a.latest - b.latest)) {
    for (const person of wearers(store, tag)) if (!owned.has(person)) owned.set(person, { rhythm, tag })
  }
  if (owned.size === 0) return []
  const sql = `SELECT p.id AS person, p.name, p.company, ${lastTouch} AS lastTouch
    FROM person p LEFT JOIN connection c ON c.a = ${meId} AND c.b = p.id
    WHERE p.id IN (SELECT value FROM json_each(?)) AND c.gone_on IS NULL ORDER BY p.id`
  const people = rows<Omit<FollowedPerson, 'rhythm' | 'tag'>>(store, sql, JSON.stringify([...owned.keys()]))
  return people.flatMap(one => {
    const found = owned.get(one.person)
    return found ? [{ ...one, ...found }] : []
  })
}

function ownRhythms(store: Store): Map<number, Pick<FollowedPerson, 'rhythm' | 'tag'>> {
  const sql = 'SELECT person, wished_days AS wished, latest_days AS latest FROM rhythm WHERE person IS NOT NULL'
  const own = rows<Rhythm & { person: number }>(store, sql)
  return new Map(own.map(({ person, ...rhythm }) => [person, { rhythm, tag: null }]))
}

function wearers(store: Store, tag: string): number[] {
  const all = rows<{ person: number; tag: string }>(store, 'SELECT person, tag FROM tag ORDER BY person')
  return all.filter(worn => fold(worn.tag) === fold(tag)).map(({ person }) => person)
}

/** Notes a touch outside the network. */
export function addTouch(store: Store, person: number, on: Day, text: string | null): void {
  change(store, 'INSERT INTO touch (person, touched_on, text) VALUES (?, ?, ?)', person, on, text)
}
