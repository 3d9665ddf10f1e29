import { dataRows, type KnownFile } from '../../import/recognise.ts'
import { type SkipReason, unreadable } from '../../import/rows.ts'
import { UserError } from '../../model/errors.ts'
import type { Desk } from '../desk.ts'
import type { FileReport } from './report.ts'
import type { Outcome, Writer } from './run.ts'

/** What to do with the rows of one file. */
export interface Reading {
  known: KnownFile
  writer: Writer<unknown>
  /** Told from time to time how many more characters are read. */
  onRead: (characters: number) => void
}

/**
 * Reads a file and stores its rows.
 *
 * @throws UserError `rows-unreadable` where it has rows and none could be read
 */
export async function readFile({ texts }: Desk, { known, writer, onRead }: Reading): Promise<FileReport> {
  const { file, kind, dialect, places, cellsInRow } = known
  const counts = { added: 0, updated: 0, unchanged: 0, hidden: 0 }
  const skipped: FileReport['skipped'] = []
  let rows = 0

  function take(cells: readonly string[], broken: boolean): Outcome {
    if (broken) return dialect === null ? 'card' : 'quotes'
    if (cells.length !== cellsInRow && !fits(cells, cellsInRow)) return 'cells'
    const row = kind.read(cells, places)
    return typeof row === 'string' ? row : writer.write(row)
  }

  for await (const { rows: batch, from, broken, lineOf, characters } of dataRows(known)) {
    for (let index = from; index < batch.length; index++) {
      const cells = batch[index] ?? []
      if (dialect !== null && isBlank(cells)) continue
      rows++
      const outcome = take(cells, broken.has(index))
      if (isCounted(outcome)) counts[outcome]++
      else skipped.push({ line: lineOf(index), reason: outcome, text: texts.import.reasons[outcome] })
    }
    onRead(characters)
  }
  const lost = skipped.filter(({ reason }) => unreadable.has(reason))
  const [first] = lost
  if (first && lost.length === rows) {
    throw new UserError('rows-unreadable', { file: file.name, rows, line: first.line, reason: first.text })
  }
  const updated = writer.finish?.(lost.length === 0) ?? 0
  counts.added -= updated
  counts.updated += updated
  return { file: file.name, kind: kind.kind, rows, ...counts, skipped }
}

function isCounted(outcome: Outcome): outcome is Exclude<Outcome, SkipReason> {
  return outcome === 'added' || outcome === 'updated' || outcome === 'unchanged' || outcome === 'hidden'
}

/** Spreadsheet programs leave rows of separators alone below a table. */
function isBlank(cells: readonly string[]): boolean {
  return cells.every(text => text.trim() === '')
}

/** A row may be longer than the header where nothing stands in what is too much. */
function fits(cells: readonly string[], inHeader: number): boolean {
  return cells.length > inHeader && cells.slice(inHeader).every(text => text.trim() === '')
}
