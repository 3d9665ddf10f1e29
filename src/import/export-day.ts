import { basename, dirname, resolve } from 'node:path'
import { type Day, isDay } from '../model/day.ts'

/** The day in an archive's name: `Basic_LinkedInDataExport_02-09-2026.zip`, or the folder that it was unpacked to. */
export function exportDay(path: string): Day | null {
  const full = resolve(path)
  return dayIn(basename(full)) ?? dayIn(basename(dirname(full)))
}

function dayIn(name: string): Day | null {
  const match = /(?:^|_)(\d{2})-(\d{2})-(\d{4})(?!\d)/.exec(name)
  if (!match) return null
  const [, month, day, year] = match
  const found = `${year}-${month}-${day}`
  return isDay(found) ? found : null
}
