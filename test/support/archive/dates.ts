import type { Day, Month } from '../../../src/model/day.ts'
import type { Moment } from './facts.ts'

/** How dates are written: as exported, as a spreadsheet program leaves them, as ISO, or with U+202F before AM/PM. */
export type DateStyle = 'exported' | 'spreadsheet' | 'iso' | 'narrow-space'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const parts = (moment: string) => moment.split(/[- :]/)
const monthName = (month = '') => months[Number(month) - 1] ?? ''

/** `08 Feb 2026`, `8-Feb-26` or `2026-02-08`. */
export function connectionDay(day: Day, style: DateStyle): string {
  const [year = '', month, date = ''] = parts(day)
  if (style === 'spreadsheet') return `${Number(date)}-${monthName(month)}-${year.slice(2)}`
  return style === 'iso' ? day : `${date} ${monthName(month)} ${year}`
}

/** `1/29/26, 2:37 PM`, or `2026-01-29 14:37`. */
export function invitationTime(moment: Moment, style: DateStyle): string {
  if (style === 'iso') return moment
  const [year = '', month, day, hour = '0', minute = '00'] = parts(moment)
  const noon = Number(hour) < 12 ? 'AM' : 'PM'
  const space = style === 'narrow-space' ? '\u202f' : ' '
  return `${Number(month)}/${Number(day)}/${year.slice(2)}, ${Number(hour) % 12 || 12}:${minute}${space}${noon}`
}

/** `2024/02/01 15:02:55 UTC`. */
export const slashedTime = (moment: Moment) => `${withSeconds(moment).replaceAll('-', '/')} UTC`

/** `2025-06-01 14:03:22`. */
export const withSeconds = (moment: Moment) => (moment.length === 16 ? `${moment}:00` : moment)

/** `01/31/25, 10:12 AM`, as in recommendations. */
export function paddedTime(moment: Moment): string {
  const [year = '', month, day, hour = '0', minute = '00'] = parts(moment)
  const clock = String(Number(hour) % 12 || 12).padStart(2, '0')
  return `${month}/${day}/${year.slice(2)}, ${clock}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`
}

/** `Sun Mar 08 09:15:00 UTC 2026`, as in the companies followed. */
export function longTime(moment: Moment): string {
  const time = withSeconds(moment)
  const weekday = new Date(`${time.replace(' ', 'T')}Z`).toUTCString().slice(0, 3)
  const [year, month, day] = parts(time)
  return `${weekday} ${monthName(month)} ${day} ${time.slice(11)} UTC ${year}`
}

/** `Jan 2024`, or `2018` for a year alone; nothing for what goes on. */
export function positionMonth(month: Month | undefined): string {
  if (!month) return ''
  const [year, number] = month.split('-')
  return number ? `${monthName(number)} ${year}` : month
}
