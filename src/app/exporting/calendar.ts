import { createEvents, type EventAttributes } from 'ics'
import { addDays, type Day, type Instant } from '../../model/day.ts'
import type { TurnRecord } from '../rhythm/due.ts'
import { foldLines } from './fold-lines.ts'

interface Words {
  title: (name: string) => string
}

/** When it is time to be in touch with whom, by the user's own rhythms: a day each (RFC 5545); what is late is today. */
export function touchCalendar(turns: readonly TurnRecord[], words: Words, today: Day, at: Instant): string {
  const events: (EventAttributes & { timestamp: number })[] = turns.map(({ person, rhythm, lastTouch }) => {
    const due = lastTouch === null ? today : addDays(lastTouch, rhythm.wished)
    const day = due < today ? today : due
    return {
      uid: `touch-${person.id}-${day}@handslag`,
      productId: 'handslag',
      timestamp: at * 1000,
      title: words.title(person.name),
      start: dateOf(day),
      end: dateOf(addDays(day, 1)),
      description: `handslag draft ${person.id}`,
    }
  })
  const { error, value } = createEvents(events)
  if (!value) throw new Error(`the calendar could not be written: ${error?.message}`)
  return foldLines(value)
}

function dateOf(day: Day): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}
