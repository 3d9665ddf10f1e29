import { UserError } from '../model/errors.ts'
import { cardHeadings, isVcard, vcards } from './address-books/vcards.ts'
import { batches, type Dialect, openingRows } from './csv.ts'
import { decoded } from './decode.ts'
import { type FileKind, foldedHeading, foldedName, type Places } from './kind.ts'
import { kinds } from './linkedin/kinds.ts'
import type { SourceFile } from './source.ts'

/** A file of a known kind, with where its columns stand. */
export interface KnownFile {
  file: SourceFile
  kind: FileKind
  /** Null for a file of vCards. */
  dialect: Dialect | null
  /** The row that holds the header, counted from 0; preambles come before it. */
  headerRow: number
  cellsInRow: number
  places: Places
}

/** A file whose header nobody knows. */
export interface StrangeFile {
  file: SourceFile
  /** The kind that its name promises. */
  promised: FileKind | null
  /** Its first lines, as they stand. */
  lines: string[]
  /** True for a file without rows: a blank one, or one that says in a line that there is nothing. */
  bare: boolean
}

const readable = /\.(csv|tsv|txt|vcf)$/i
const delimiters = [',', ';', '\t']
const rowsToSearch = 30
const charactersToSearch = 64 * 1024
const linesToShow = 3

/** Is this a file to look into at all? Pictures and pages of an archive are not. */
export function isTable(file: SourceFile): boolean {
  return readable.test(file.name)
}

/**
 * Finds out what a file holds: by its header wherever it stands, and by its name where two kinds share a header.
 *
 * @throws UserError `heading-twice`
 */
export async function recognise(file: SourceFile): Promise<KnownFile | StrangeFile> {
  const text = await opening(file)
  const name = foldedName(file.name)
  if (isVcard(text)) return cardsIn(file)
  for (const delimiter of delimiters) {
    const dialect = { delimiter, newline: newlineOf(text) }
    const rows = openingRows(text, dialect)
    for (const [headerRow, cells] of rows.slice(0, rowsToSearch).entries()) {
      const kind = kindOf(cells, name)
      if (!kind) continue
      refuseTwins(file, kind, cells)
      return { file, kind, dialect, headerRow, cellsInRow: cells.length, places: placesOf(kind, cells) }
    }
  }
  const lines = text.split(/\r\n|[\r\n]/).filter(line => line.trim() !== '')
  const promised = promisedBy(name)
  return { file, promised, lines: lines.slice(0, linesToShow), bare: lines.length === 0 || saysNothing(lines) }
}

function cardsIn(file: SourceFile): KnownFile {
  const places = placesOf(vcards, cardHeadings)
  return { file, kind: vcards, dialect: null, headerRow: 0, cellsInRow: cardHeadings.length, places }
}

export function isKnown(found: KnownFile | StrangeFile): found is KnownFile {
  return 'kind' in found
}

/** The data rows of a known file. */
export async function* dataRows({ file, dialect, headerRow }: KnownFile) {
  let left = headerRow + 1
  const found =
    dialect === null ? (await import('./address-books/card-rows.ts')).cardBatches(file) : batches(file, dialect)
  for await (const batch of found) {
    const from = Math.min(left, batch.rows.length)
    left -= from
    yield { ...batch, from }
  }
}

async function opening(file: SourceFile): Promise<string> {
  let text = ''
  for await (const piece of decoded(file.open())) {
    text += piece
    if (text.length >= charactersToSearch) break
  }
  return text.slice(0, charactersToSearch)
}

/** The line end of the first line that is not inside a quoted text. */
function newlineOf(text: string): Dialect['newline'] {
  const outside = text.replace(/"[^"]*"/g, '')
  return (/\r\n|\n|\r/.exec(outside)?.[0] as Dialect['newline'] | undefined) ?? '\n'
}

/** The kind whose name a file of an export bears: another program's book under that name is one with other headings. */
function promisedBy(name: string): FileKind | null {
  return kinds.find(({ names }) => names.includes(name)) ?? null
}

function saysNothing(lines: readonly string[]): boolean {
  return lines.length === 1 && /^\W*no [a-z ]+ found\W*$/i.test(lines[0] ?? '')
}

function kindOf(cells: readonly string[], name: string): FileKind | null {
  const headings = new Set(cells.map(foldedHeading))
  const isThere = (heading: string) => headings.has(foldedHeading(heading))
  const promised = promisedBy(name)
  const fitting = kinds.filter(({ kind, columns, names, required, requiredWithName = required, without = [] }) => {
    const needed = names.includes(name) ? requiredWithName : required
    const isOther = names.length === 0 && promised !== null && promised.kind !== kind
    return !isOther && !without.some(isThere) && needed.every(column => columns[column]?.some(isThere))
  })
  const named = fitting.find(({ names }) => names.includes(name))
  if (named) return named
  const known = ({ columns }: FileKind) => Object.values(columns).filter(of => of.some(isThere))
  const [best] = fitting.filter(({ byName }) => !byName).toSorted((a, b) => known(b).length - known(a).length)
  return best ?? null
}

/** Two columns of one name leave open which of them is meant. */
function refuseTwins(file: SourceFile, { columns }: FileKind, cells: readonly string[]): void {
  const used = new Set(Object.values(columns).flatMap(names => names.map(foldedHeading)))
  const seen = new Set<string>()
  for (const [index, heading] of cells.map(foldedHeading).entries()) {
    if (used.has(heading) && seen.has(heading)) {
      throw new UserError('heading-twice', { file: file.name, heading: cells[index] ?? '' })
    }
    seen.add(heading)
  }
}

function placesOf({ columns }: FileKind, cells: readonly string[]): Places {
  const headings = cells.map(foldedHeading)
  const placeOf = (names: readonly string[]) =>
    headings.findIndex(heading => names.map(foldedHeading).includes(heading))
  return Object.fromEntries(Object.entries(columns).map(([column, names]) => [column, placeOf(names)]))
}
