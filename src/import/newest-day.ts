import { type Day, dayOf } from '../model/day.ts'
import { dataRows, type KnownFile } from './recognise.ts'

/** The fields of rows that hold a day or a moment. */
const dayFields = ['connectedOn', 'sentOn', 'givenOn', 'writtenOn', 'followedOn', 'since'] as const
const momentFields = ['sentAt', 'madeAt'] as const

/**
 * The latest day in the first rows of each file, which is how old an export without a date in its name is: exports
 * list the newest first, and a small file is seen whole.
 */
export async function newestDay(files: readonly KnownFile[]): Promise<Day | null> {
  let newest: Day | null = null
  for (const file of files) {
    for await (const { rows, from } of dataRows(file)) {
      for (const cells of rows.slice(from)) {
        const day = dayIn(file.kind.read(cells, file.places))
        if (day !== null && (newest === null || day > newest)) newest = day
      }
      if (rows.length > from) break
    }
  }
  return newest
}

function dayIn(row: unknown): Day | null {
  if (typeof row !== 'object' || row === null) return null
  const fields = row as Record<string, unknown>
  for (const field of dayFields) {
    const day = fields[field]
    if (typeof day === 'string') return day
  }
  for (const field of momentFields) {
    const moment = fields[field]
    if (typeof moment === 'number') return dayOf(moment)
  }
  return null
}
