import type { DateStyle } from './dates.ts'

/** The row of a sheet by column; columns that it does not name are blank. */
export type Cells = Record<string, string | undefined>

/** What a file has been through since it was exported. */
export interface FileQuirks {
  encoding?: 'utf8' | 'latin1' | 'utf16le' | 'utf16be'
  byteOrderMark?: boolean
  delimiter?: ',' | ';' | '\t'
  newline?: '\n' | '\r\n'
  /** False where the last row ends the file. */
  finalNewline?: boolean
  quoteAll?: boolean
  dates?: DateStyle
  /** Columns that somebody deleted. */
  drop?: string[]
  /** Rows that stand twice, by index. */
  repeat?: number[]
  /** Another name for the file. */
  name?: string
}

/** A spreadsheet program's save as "Unicode text". */
export const unicodeText: FileQuirks = {
  encoding: 'utf16le',
  byteOrderMark: true,
  delimiter: '\t',
  newline: '\r\n',
  dates: 'spreadsheet',
}

/** A spreadsheet program's save as CSV with a Swedish locale. */
export const swedishSpreadsheet: FileQuirks = {
  encoding: 'latin1',
  delimiter: ';',
  newline: '\r\n',
  dates: 'spreadsheet',
}

/** The lines of a file: preamble, header, rows. */
export function* linesOf(
  preamble: readonly string[],
  header: readonly string[],
  rows: Iterable<Cells>,
  quirks: FileQuirks,
): Generator<string> {
  const { delimiter = ',', newline = '\n', finalNewline = true, quoteAll = false, drop = [], repeat = [] } = quirks
  const columns = header.filter(column => !drop.includes(column))
  const line = (cells: readonly string[]) => cells.map(cell => written(cell, delimiter, quoteAll)).join(delimiter)
  yield [...preamble, line(columns)].join(newline)
  let index = 0
  for (const row of rows) {
    const text = newline + line(columns.map(column => row[column] ?? ''))
    yield repeat.includes(index++) ? text + text : text
  }
  if (finalNewline) yield newline
}

/** A text's bytes in the file's encoding. */
export function encoded(text: string, { encoding = 'utf8' }: FileQuirks): Buffer {
  return encoding === 'utf16be' ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, encoding)
}

function written(cell: string, delimiter: string, quoteAll: boolean): string {
  const needed = quoteAll || cell.includes(delimiter) || /["\r\n]/.test(cell)
  return needed ? `"${cell.replaceAll('"', '""')}"` : cell
}
