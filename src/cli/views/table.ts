import stringWidth from 'string-width'
import type { Page } from '../page.ts'
import { type Alignment, columns } from './columns.ts'

const gapWidth = 2
const leastWidth = 6

/**
 * Rows under their headings. On a terminal the widest columns give way until a row fits its width; elsewhere nothing
 * is cut.
 */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  page: Page,
  alignment: Alignment = {},
): string {
  const flat = [headings, ...rows.map(cells => cells.map(cell => cell.replace(/\s*\n\s*/g, ' ')))]
  const [head = '', ...lines] = columns(fitted(flat, page), alignment)
  return [page.paint.bold(head), ...lines].join('\n')
}

/** Cells cut where a row would be wider than the terminal; the widest give way first. */
export function fitted(
  rows: readonly (readonly string[])[],
  { terminal, width, unicode }: Page,
): readonly (readonly string[])[] {
  if (!terminal) return rows
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(cells => stringWidth(cells[column] ?? ''))))
  let over = widths.reduce((sum, one) => sum + one, gapWidth * (widths.length - 1)) - width
  for (; over > 0 && Math.max(...widths) > leastWidth; over--) {
    const widest = Math.max(...widths)
    widths[widths.indexOf(widest)] = widest - 1
  }
  return rows.map(cells => cells.map((cell, column) => cut(cell, widths[column] ?? 0, unicode)))
}

/** A text in at most `width` columns; a shortened one ends in an ellipsis, without Unicode in a full stop. */
export function cut(text: string, width: number, unicode = true): string {
  if (stringWidth(text) <= width) return text
  let kept = ''
  let used = 1
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += stringWidth(segment)
    if (used > width) break
    kept += segment
  }
  return `${kept}${unicode ? '…' : '.'}`
}
