import type { Day } from '../model/day.ts'
import { type Contact, meId, type Person, type RelationKind } from '../model/person.ts'
import { lastTouch } from './last-touch.ts'
import { asPerson, type PersonRow, personColumns } from './people.ts'
import { row, rows, type Store } from './store.ts'

/** A person with the tie to the user, where there is one, and what the user noted. */
export interface KnownPerson extends Person, Omit<Contact, keyof Person> {
  isContact: boolean
  /** The latest of connecting, a message either way, a meeting, and what the user logged. */
  lastTouch: Day | null
  tags: string[]
  relations: RelationKind[]
}

interface KnownRow extends PersonRow {
  isContact: number
  unconfirmed: number | null
  connectedOn: Day | null
  goneOn: Day | null
  lastTouch: Day | null
  tags: string | null
  relations: string | null
}

const select = `SELECT ${personColumns}, c.id IS NOT NULL AS isContact, c.source = 'decision' AS unconfirmed,
    c.connected_on AS connectedOn, c.gone_on AS goneOn,
    ${lastTouch} AS lastTouch,
    (SELECT json_group_array(tag ORDER BY tag) FROM tag WHERE person = p.id) AS tags,
    (SELECT json_group_array(kind ORDER BY id) FROM relation WHERE person = p.id) AS relations
  FROM person p LEFT JOIN connection c ON c.a = ${meId} AND c.b = p.id`

/** Everyone with a tie to the user, be it current, unconfirmed or gone. */
export function contactsOf(store: Store): KnownPerson[] {
  return rows<KnownRow>(store, `${select} WHERE c.id IS NOT NULL ORDER BY p.name_key, p.id`).map(known)
}

export function knownPerson(store: Store, id: number): KnownPerson | null {
  const found = row<KnownRow>(store, `${select} WHERE p.id = ?`, id)
  return found && known(found)
}

function known(found: KnownRow): KnownPerson {
  return {
    ...found,
    ...asPerson(found),
    isContact: found.isContact === 1,
    unconfirmed: found.unconfirmed === 1,
    tags: JSON.parse(found.tags ?? '[]'),
    relations: JSON.parse(found.relations ?? '[]'),
  }
}
