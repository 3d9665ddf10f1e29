import type { RowOf, SkipReason } from './rows.ts'

/** The files of an export that are read, by what they hold. */
export type KindName = keyof RowOf

/** Where each column that a kind can use stands in this file's rows; -1 where the file lacks it. */
export type Places<Column extends string = string> = Record<Column, number>

/** One kind of file: how to know it and how to read one of its rows. */
export interface FileKind<Kind extends KindName = KindName, Column extends string = string> {
  kind: Kind
  /** The names that it goes by, folded as `foldedName` does. */
  names: readonly string[]
  /** The headings that mean a column, as the export writes them; compared by `foldedHeading`. */
  columns: Record<Column, readonly string[]>
  required: readonly NoInfer<Column>[]
  /** What is enough where the file's name tells as well; `required` where nothing is said. */
  requiredWithName?: readonly NoInfer<Column>[]
  /** Headings that no such file has: one that has them is another file whose other headings were translated. */
  without?: readonly string[]
  /** True where another kind has the same header, so that the name must tell. */
  byName?: boolean
  /** A typed row, or why the row is left out. */
  read: (cells: readonly string[], at: Places<Column>) => RowOf[Kind] | SkipReason
}

/** Declares a kind; its columns are known to `read`. */
export function fileKind<Kind extends KindName, Column extends string>(kind: FileKind<Kind, Column>): FileKind<Kind> {
  return kind as unknown as FileKind<Kind>
}

/** The text of a cell, trimmed; empty where the file lacks the column. */
export function cell(cells: readonly string[], place: number): string {
  return cells[place]?.trim() ?? ''
}

/** As `cell`, null where there is no text. */
export function textOrNull(cells: readonly string[], place: number): string | null {
  return cell(cells, place) || null
}

/** First and last name in one. */
export function fullName(cells: readonly string[], first: number, last: number): string {
  return `${cell(cells, first)} ${cell(cells, last)}`.trim()
}

/** A file's name without folder, extension, spaces, underscores and the number at its end. */
export function foldedName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
  return name
    .replace(/\.[a-z]+$/, '')
    .replace(/(_\d+| ?\(\d+\))$/, '')
    .replace(/[\s_]/g, '')
}

/** A heading without case, spaces and underscores. */
export function foldedHeading(heading: string): string {
  return heading.toLowerCase().replace(/[\s_]/g, '')
}
