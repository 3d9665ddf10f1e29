import stringWidth from 'string-width'
import type { Page } from '../page.ts'
import { cut } from '../views/table.ts'
import { type Amount, bar } from './bar.ts'
import { marksFor } from './marks.ts'

export interface BarRow extends Amount {
  label: string
  /** The figure as it is to be read, beside the bar. */
  figure: string
}

const gap = '  '
const widestBar = 40
/** Of the room for labels and bars. */
const mostForLabels = 0.6

/** Bars below each other on one scale, each with its label before and its figure behind; no line is wider than the page. */
export function barChart(rows: readonly BarRow[], page: Pick<Page, 'paint' | 'unicode' | 'width'>): string[] {
  const marks = marksFor(page)
  const most = Math.max(0, ...rows.map(({ known, estimated = known }) => Math.max(known, estimated)))
  const figures = Math.max(0, ...rows.map(({ figure }) => stringWidth(figure)))
  const free = page.width - figures - 2 * gap.length
  const labels = Math.min(
    Math.max(0, ...rows.map(({ label }) => stringWidth(label))),
    Math.max(1, Math.floor(free * mostForLabels)),
  )
  const width = Math.max(0, Math.min(widestBar, free - labels))
  return rows.map(({ label, figure, ...amount }) => {
    const { known, estimated, free: rest } = bar(amount, most, width, marks)
    const drawn = page.paint.green(known) + page.paint.yellow(estimated) + ' '.repeat(rest)
    return [padded(cut(label, labels, page.unicode), labels), drawn, figure].join(gap)
  })
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}
