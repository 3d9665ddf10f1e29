import { dayAgo } from '../../model/ago.ts'
import { UserError } from '../../model/errors.ts'
import { addTouch } from '../../store/rhythms.ts'
import { type Changes, changeLine } from '../contacts/changes.ts'
import type { Desk } from '../desk.ts'
import { fullText } from '../full-text.ts'
import { findPerson } from '../person-reference.ts'

/**
 * Notes a touch outside the network, today or on the day given.
 *
 * @throws UserError `not-a-moment`, or `not-yet` for a day that is still to come
 */
export function logTouch(desk: Desk, reference: string, words: string, on: string | undefined): Changes {
  const person = findPerson(desk, reference)
  const text = fullText('TEXT', words)
  const day = on === undefined ? desk.today : dayAgo(on, desk.today)
  if (day === null) throw new UserError('not-a-moment', { value: on ?? '' })
  if (day > desk.today) throw new UserError('not-yet', { value: day })
  addTouch(desk.store, person.id, day, text)
  return { changes: [changeLine(desk, person, 'touch', null, `${desk.numbers.day(day)}, ${text}`)] }
}
