import Papa from 'papaparse'
import { UserError } from '../model/errors.ts'
import { decoded } from './decode.ts'
import type { SourceFile } from './source.ts'

/** How a file separates cells and lines. */
export interface Dialect {
  delimiter: string
  newline: '\n' | '\r\n' | '\r'
}

/** Rows that were read together. */
export interface Batch {
  rows: string[][]
  /** Indexes of rows whose quotes do not pair. */
  broken: ReadonlySet<number>
  /** How many characters were read for it: about as many bytes. */
  characters: number
  /** The line in the file on which row `index` starts, counted from 1. */
  lineOf: (index: number) => number
}

interface Parsed {
  data: string[][]
  errors: { code: string; row: number }[]
  meta: { cursor: number }
}

interface Parser {
  parse: (text: string, base: number, ignoreLastRow: boolean) => Parsed
}

const ParserOf = (Papa as unknown as { Parser: new (config: Dialect) => Parser }).Parser
/** A row longer than this is no row: a quote is open. */
const longestRow = 16 * 1024 * 1024
const empty: ReadonlySet<number> = new Set()

/**
 * Reads a file piece by piece; only the row that a piece cuts in two is carried over.
 *
 * @throws UserError `row-too-long` for a row of more than 16 million characters
 */
export async function* batches(file: SourceFile, dialect: Dialect): AsyncGenerator<Batch> {
  const parser = new ParserOf(dialect)
  let carry = ''
  let line = 1
  const take = (text: string, last: boolean): Batch => {
    const { data, errors, meta } = parser.parse(text, 0, !last)
    carry = last ? '' : text.slice(meta.cursor)
    const batch = { ...asBatch(data, errors, line), characters: text.length - carry.length }
    line += lineFeeds(last ? text : text.slice(0, meta.cursor), dialect)
    return batch
  }
  let waiting = ''
  for await (const text of decoded(file.open())) {
    if (carry.length > longestRow) {
      throw new UserError('row-too-long', { file: file.name, line, most: longestRow })
    }
    waiting += text
    if (waiting.length < carry.length) continue // a long row is read again only once it has doubled
    yield take(carry + waiting, false)
    waiting = ''
  }
  if (waiting !== '') yield take(carry + waiting, false)
  if (carry !== '') yield take(carry, true)
}

/** The rows at the start of a text, as one dialect reads them. */
export function openingRows(text: string, dialect: Dialect): string[][] {
  return new ParserOf(dialect).parse(text, 0, false).data
}

function asBatch(rows: string[][], errors: Parsed['errors'], first: number): Omit<Batch, 'characters'> {
  const broken = errors.length === 0 ? empty : new Set(errors.map(({ row }) => row))
  let known = 0
  let line = first
  const lineOf = (index: number) => {
    if (index < known) {
      known = 0
      line = first
    }
    for (; known < index; known++) line += 1 + feedsIn(rows[known])
    return line
  }
  return { rows, broken, lineOf }
}

function feedsIn(cells: readonly string[] = []): number {
  return cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
}

function lineFeeds(text: string, { newline }: Dialect): number {
  const mark = newline === '\r' ? '\r' : '\n'
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++
  return count
}
