import { fold } from '../../language/fold.ts'
import { isDay } from '../../model/day.ts'
import { UserError } from '../../model/errors.ts'
import { countText, type Person, profileUrl } from '../../model/person.ts'
import { addAlias, dropAlias, saveMeeting } from '../../store/annotations.ts'
import { personByAlias } from '../../store/people.ts'
import { editByHand, type PersonFields } from '../../store/person-edit.ts'
import type { Desk } from '../desk.ts'
import { fullText } from '../full-text.ts'
import { findPerson, introduce } from '../person-reference.ts'
import { type ChangedField, type ChangeLine, type Changes, changeLine } from './changes.ts'
import { readFields, type TypedFields } from './typed-fields.ts'

export interface EditInput extends TypedFields {
  alias?: string[]
  unalias?: string[]
  /** The occasion on which the two met. */
  met?: string
  metOn?: string
}

/** Writes what the user knows of a person; no import overwrites it. @throws UserError where something cannot be read */
export function editContact(desk: Desk, reference: string, input: EditInput): Changes {
  if (Object.values(input).every(value => value === undefined)) throw new UserError('nothing-to-change', {})
  return { changes: edit(desk, findPerson(desk, reference), input) }
}

/** The same for a person who has been found. */
export function edit(desk: Desk, person: Person, input: EditInput): ChangeLine[] {
  const fields = readFields(desk.store, input, person.id)
  editByHand(desk.store, person.id, fields)
  return [
    ...fieldChanges(desk, person, fields),
    ...(input.alias ?? []).flatMap(alias => giveAlias(desk, person, fullText('--alias', alias))),
    ...(input.unalias ?? []).flatMap(alias => takeAlias(desk, person, alias)),
    ...meet(desk, person, input),
  ]
}

const shownAs: [ChangedField, (person: PersonFields) => string | null | undefined][] = [
  ['name', ({ name }) => name],
  ['url', ({ slug }) => slug && profileUrl(slug)],
  ['company', ({ company }) => company],
  ['position', ({ position }) => position],
  ['place', ({ place }) => place],
  ['country', ({ country }) => country],
  ['email', ({ email }) => email],
  ['mutual', ({ mutualCount }) => mutualCount?.toString()],
  ['count', countText],
  ['wanted', ({ wanted }) => (wanted ? 'yes' : null)],
]

/** What of a person's own fields is not as it was. */
export function fieldChanges(desk: Desk, person: Person, fields: Partial<PersonFields>): ChangeLine[] {
  const after = { ...person, ...fields }
  const yes = () => desk.texts.contacts.yes
  return shownAs
    .map(([field, show]) => ({ field, from: show(person) ?? null, to: show(after) ?? null }))
    .filter(({ from, to }) => from !== to)
    .map(({ field, from, to }) => changeLine(desk, after, field, from, to, field === 'wanted' ? yes : undefined))
}

function giveAlias(desk: Desk, person: Person, alias: string): ChangeLine[] {
  const owner = personByAlias(desk.store, fold(alias))
  if (owner?.id === person.id) return []
  if (owner) throw new UserError('alias-taken', { value: alias, owner: introduce(owner) })
  addAlias(desk.store, person.id, alias)
  return [changeLine(desk, person, 'alias', null, alias)]
}

function takeAlias(desk: Desk, person: Person, alias: string): ChangeLine[] {
  return dropAlias(desk.store, person.id, alias) ? [changeLine(desk, person, 'alias', alias, null)] : []
}

function meet(desk: Desk, person: Person, { met, metOn }: EditInput): ChangeLine[] {
  if (metOn !== undefined && !isDay(metOn)) throw new UserError('not-a-date', { value: metOn })
  if (met === undefined && metOn !== undefined) throw new UserError('met-where', {})
  if (met === undefined) return []
  const event = fullText('--met', met)
  if (!saveMeeting(desk.store, person.id, event, metOn ?? null)) return []
  return [changeLine(desk, person, 'met', null, metOn === undefined ? event : `${event} (${metOn})`)]
}
