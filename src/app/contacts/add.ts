import { fold } from '../../language/fold.ts'
import { isDay } from '../../model/day.ts'
import { UserError } from '../../model/errors.ts'
import type { Person } from '../../model/person.ts'
import { slugOf } from '../../model/slug.ts'
import { addPerson } from '../../store/imported-people.ts'
import { peopleNamed, personById, personBySlug } from '../../store/people.ts'
import { isContact, makeContact } from '../../store/ties.ts'
import type { Desk } from '../desk.ts'
import { fullText } from '../full-text.ts'
import { introduce } from '../person-reference.ts'
import { type Changes, changeLine } from './changes.ts'
import { type EditInput, edit } from './edit.ts'

export interface AddInput extends EditInput {
  connectedOn?: string
  /** Another person may have the same name. */
  namesake?: boolean
}

/**
 * Adds a contact that no export shows. Someone known by the address given, an inviter for example, becomes one.
 *
 * @throws UserError `already-known` where someone of that name is there and no address tells them apart
 */
export function addContact(desk: Desk, name: string, { connectedOn, namesake, ...input }: AddInput): Changes {
  if (connectedOn !== undefined && !isDay(connectedOn)) throw new UserError('not-a-date', { value: connectedOn })
  const { store, today } = desk
  const person = whoever(desk, fullText('NAME', name), input.url, namesake === true)
  const isNew = !isContact(store, person.id)
  makeContact(store, person.id, connectedOn ?? null, today)
  const added = changeLine(desk, person, 'contact', null, connectedOn ?? desk.texts.changes.dayUnknown)
  return { changes: [...(isNew ? [added] : []), ...edit(desk, person, input)] }
}

function whoever({ store }: Desk, name: string, url: string | undefined, namesake: boolean): Person {
  const slug = url === undefined ? null : slugOf(url)
  const known = slug === null ? null : personBySlug(store, slug)
  if (known) return known
  const namesakes = peopleNamed(store, fold(name)).filter(({ nameKey }) => nameKey === fold(name))
  if (namesakes.length > 0 && slug === null && !namesake) {
    const people = namesakes.map(({ id }) => personById(store, id)).filter(person => person !== null)
    throw new UserError('already-known', { name, candidates: people.map(introduce) })
  }
  const person = personById(store, addPerson(store, null, name))
  if (!person) throw new Error('a new person is gone')
  return person
}
