import { fold } from '../../language/fold.ts'
import { UserError } from '../../model/errors.ts'
import { type Person, type RelationKind, relationKinds } from '../../model/person.ts'
import { addRelation, dropRelation } from '../../store/annotations.ts'
import type { Desk } from '../desk.ts'
import { findPerson } from '../person-reference.ts'
import { type ChangeLine, type Changes, changeLine } from './changes.ts'

/** Notes how the user knows a person; with `remove`, takes that back. */
export function relateContact(desk: Desk, reference: string, kind: string, remove: boolean): Changes {
  return { changes: relate(desk, findPerson(desk, reference), relationNamed(desk, kind), remove) }
}

export function relate(desk: Desk, person: Person, kind: RelationKind, remove: boolean): ChangeLine[] {
  const word = () => desk.texts.contacts.relations[kind]
  if (remove) {
    return dropRelation(desk.store, person.id, kind) ? [changeLine(desk, person, 'relation', kind, null, word)] : []
  }
  return addRelation(desk.store, person.id, kind) ? [changeLine(desk, person, 'relation', null, kind, word)] : []
}

/** A kind by its code or by its word in the user's language. @throws UserError `unknown-value` */
export function relationNamed({ texts }: Pick<Desk, 'texts'>, text: string): RelationKind {
  const wanted = fold(text)
  const kind = relationKinds.find(one => one === wanted || fold(texts.contacts.relations[one]) === wanted)
  if (kind === undefined)
    throw new UserError('unknown-value', { what: 'relation', value: text, known: [...relationKinds] })
  return kind
}
