import { fold } from '../../language/fold.ts'
import type { Person } from '../../model/person.ts'
import { addTag, dropTag, tagsOf } from '../../store/annotations.ts'
import type { Desk } from '../desk.ts'
import { fullText } from '../full-text.ts'
import { type ChangeLine, type Changes, changeLine } from './changes.ts'

/** Puts a tag on people; `Kund` and `kund` are one tag. */
export function tagPeople(desk: Desk, text: string, people: readonly Person[]): Changes {
  const tag = fullText('TAG', text)
  return { changes: people.flatMap(person => putOn(person)) }

  function putOn(person: Person): ChangeLine[] {
    if (tagsOf(desk.store, person.id).some(one => fold(one) === fold(tag))) return []
    addTag(desk.store, person.id, tag)
    return [changeLine(desk, person, 'tag', null, tag)]
  }
}

/** Takes a tag off people. */
export function untagPeople(desk: Desk, tag: string, people: readonly Person[]): Changes {
  return { changes: people.flatMap(person => takeOff(person)) }

  function takeOff(person: Person): ChangeLine[] {
    const worn = tagsOf(desk.store, person.id).filter(one => fold(one) === fold(tag))
    for (const one of worn) dropTag(desk.store, person.id, one)
    return worn.map(one => changeLine(desk, person, 'tag', one, null))
  }
}
