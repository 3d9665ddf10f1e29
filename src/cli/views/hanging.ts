import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Page } from '../page.ts'
import { type Alignment, columns } from './columns.ts'

const leastRoom = 16
/** Where a text begins that a wide head leaves no room for. */
const below = '    '

/**
 * A text behind a head (a label, a mark, or nothing) as lines no wider than the terminal; what does not fit goes on
 * below where the text began, and all of it where the head leaves too little room. Without a terminal nothing is
 * broken.
 */
export function hanging(head: string, text: string, { terminal, width }: Pick<Page, 'terminal' | 'width'>): string[] {
  if (!terminal || stringWidth(head + text) <= width) return [head + text]
  const start = head + (/^ */.exec(text)?.[0] ?? '')
  const room = width - stringWidth(start)
  if (room < leastRoom && stringWidth(start) > below.length) {
    const alone = start.trim() === '' ? [] : [start.trimEnd()]
    return [...alone, ...hanging(below, text.trimStart(), { terminal, width })]
  }
  const indent = stringWidth(start)
  const lines = wrapAnsi(text.trimStart(), Math.max(room, 1), { hard: true }).split('\n')
  return lines.map((line, index) => (index === 0 ? start : ' '.repeat(indent)) + line)
}

/** Lines as one text, each broken where the terminal is narrower. A word by itself, such as an address, stays whole. */
export function inWidth(lines: readonly string[], page: Pick<Page, 'terminal' | 'width'>): string {
  return lines
    .flatMap(line => line.split('\n'))
    .flatMap(line => (/^\s*\S*$/.test(stripVTControlCharacters(line)) ? [line] : hanging('', line, page)))
    .join('\n')
}

/** Rows whose last cell is a sentence: what of it does not fit goes on below it. */
export function hangingRows(
  rows: readonly (readonly string[])[],
  page: Pick<Page, 'terminal' | 'width'>,
  alignment: Alignment = {},
): string[] {
  const lines = columns(rows, alignment)
  return rows.flatMap((cells, index) => {
    const [line = '', sentence = ''] = [lines[index], cells.at(-1)]
    return sentence === '' ? [line] : hanging(line.slice(0, line.length - sentence.length), sentence, page)
  })
}
