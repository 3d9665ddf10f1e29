import { addNote } from '../../store/annotations.ts'
import type { Desk } from '../desk.ts'
import { fullText } from '../full-text.ts'
import { findPerson } from '../person-reference.ts'
import { type Changes, changeLine } from './changes.ts'

/** Keeps a note of the user's own on a person, with today's date. */
export function noteContact(desk: Desk, reference: string, text: string): Changes {
  const person = findPerson(desk, reference)
  const note = fullText('TEXT', text)
  addNote(desk.store, person.id, note, desk.today)
  return { changes: [changeLine(desk, person, 'note', null, note)] }
}
