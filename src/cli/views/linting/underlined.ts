import stringWidth from 'string-width'
import type { Page } from '../../page.ts'
import type { Piece } from './marked-text.ts'

const indent = '  '
const widest = 76

interface Cell {
  text: string
  width: number
  /** What stands below: a number's digits, `~` under a problem, `-` under evidence. */
  mark: string
}

/** The lines of a text, wrapped at spaces, each with its underlining below it: `1~~~` a problem, `----` evidence. */
export function underlined(pieces: readonly Piece[], page: Page): string[] {
  const width = Math.min(page.width, widest) - indent.length
  return linesOf(cellsOf(pieces), width).flatMap(line => {
    const text = line
      .map(cell => cell.text)
      .join('')
      .trimEnd()
    const marks = line
      .map(cell => cell.mark.padEnd(cell.width))
      .join('')
      .trimEnd()
    return marks === '' ? [indent + text] : [indent + text, indent + painted(marks, page)]
  })
}

function painted(marks: string, { paint }: Page): string {
  return marks.replace(/[\d~]+|-+/g, run => (run.startsWith('-') ? paint.green(run) : paint.red(run)))
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Visible characters with the mark that belongs below each. */
function cellsOf(pieces: readonly Piece[]): Cell[] {
  const begun = new Set<number>()
  return pieces.flatMap(({ text, problems, evidence }) => {
    const fresh = problems.filter(number => !begun.has(number))
    for (const number of fresh) begun.add(number)
    const label = fresh.join(',')
    let column = 0
    return Array.from(graphemes.segment(text), ({ segment }) => {
      const width = stringWidth(segment)
      const filling = problems.length > 0 ? '~' : evidence ? '-' : ' '
      const mark = (label.slice(column, column + width) || '').padEnd(width, filling)
      column += width
      return { text: segment, width, mark }
    })
  })
}

/** Breaks at line feeds, and before the word that would pass the edge. */
function linesOf(cells: readonly Cell[], width: number): Cell[][] {
  const lines: Cell[][] = []
  let line: Cell[] = []
  let used = 0
  for (const cell of cells) {
    if (cell.text.includes('\n')) {
      lines.push(line)
      line = []
      used = 0
      continue
    }
    if (used + cell.width > width && cell.text !== ' ') {
      const space = line.findLastIndex(({ text }) => text === ' ')
      const rest = space < 0 ? [] : line.slice(space + 1)
      lines.push(space < 0 ? line : line.slice(0, space + 1))
      line = rest
      used = rest.reduce((sum, part) => sum + part.width, 0)
    }
    line.push(cell)
    used += cell.width
  }
  return [...lines, line]
}
