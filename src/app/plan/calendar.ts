import { createEvent, type EventAttributes } from 'ics'
import { harmless } from '../../language/harmless.ts'
import type { Instant } from '../../model/day.ts'
import { foldLines } from '../exporting/fold-lines.ts'
import type { WeekPlan } from './week.ts'

const hour = 9

/**
 * The week's list as one calendar entry (RFC 5545): on its Monday at nine, as long as the list takes, with the open
 * actions in its description.
 *
 * @param title what the entry is called
 * @param at when it is written
 */
export function planCalendar({ week, actions }: WeekPlan, title: string, at: Instant): string {
  const open = actions.filter(({ state }) => state === 'open')
  const [year = 0, month = 0, day = 0] = week.split('-').map(Number)
  const entry: EventAttributes & { timestamp: number } = {
    uid: `plan-${week}@handslag`,
    productId: 'handslag',
    timestamp: at * 1000,
    title,
    start: [year, month, day, hour, 0],
    startOutputType: 'local',
    duration: {
      minutes: Math.max(
        5,
        open.reduce((sum, { minutes }) => sum + minutes, 0),
      ),
    },
    description: harmless(open.map(({ action, why, command }) => `${action}: ${why}\n${command}`).join('\n\n')),
  }
  const { error, value } = createEvent(entry)
  if (!value) throw new Error(`the calendar entry could not be written: ${error?.message}`)
  return foldLines(value)
}
