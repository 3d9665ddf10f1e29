import stringWidth from 'string-width'
import type { ProfileLine, ProfileReport } from '../../app/profile/profile.ts'
import type { Page } from '../page.ts'
import { hanging, inWidth } from './hanging.ts'

const barCells = 5

/** The checklist, what would bring most first. */
export function profileView({ score, told, items }: ProfileReport, page: Page): string {
  const { texts, paint } = page
  const nameWidth = Math.max(...items.map(({ name }) => stringWidth(name)))
  const lines = items.flatMap(item => [
    `${bar(item, page)} ${padded(item.name, nameWidth)}  ${item.found}${paint.dim(points(item, page))}`,
    ...(item.mend === null
      ? []
      : hanging(' '.repeat(barCells + 1), `${item.mend} ${paint.dim(`(${item.why})`)}`, page)),
  ])
  const basis = paint.dim(told ? texts.profile.basis : texts.profile.untold)
  return inWidth([paint.bold(texts.profile.title(String(score))), '', ...lines, '', basis], page)
}

function bar({ points, worth }: ProfileLine, { unicode, paint }: Page): string {
  if (points === null) return '?'.padEnd(barCells)
  const [full, empty] = unicode ? ['█', '░'] : ['#', '.']
  const cells = points === worth ? barCells : Math.min(barCells - 1, Math.round((barCells * points) / worth))
  const colour = cells === barCells ? paint.green : paint.yellow
  return colour(full.repeat(cells)) + empty.repeat(barCells - cells)
}

function points({ points, worth }: ProfileLine, { texts, numbers }: Page): string {
  return points === null ? '' : `  ${texts.profile.points(numbers.number(points), numbers.number(worth))}`
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - stringWidth(text))
}
