import type { Checkup } from '../../app/keep/doctor.ts'
import type { Page } from '../page.ts'
import { inWidth } from './hanging.ts'

/** The problems first; then what the store holds, and what it never does. */
export function doctorView({ path, problems, stored, notStored }: Checkup, page: Page): string {
  const { texts, numbers, paint } = page
  const { doctor } = texts.keep
  const found = problems.flatMap(({ text, mend }) => [paint.yellow(text), `  ${mend}`])
  const width = Math.max(...stored.map(({ what }) => what.length))
  const lines = [
    ...(problems.length === 0 ? [paint.green(doctor.sound(path))] : found),
    '',
    paint.bold(doctor.stored),
    ...stored.map(({ what, rows }) => `  ${what.padEnd(width)}  ${numbers.number(rows)}`),
    '',
    paint.bold(doctor.notStored),
    ...notStored.map(text => `  ${text}`),
  ]
  return inWidth(lines, page)
}
