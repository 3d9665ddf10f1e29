import type { Page } from '../page.ts'
import { bar } from './bar.ts'
import { marksFor } from './marks.ts'

/** How far it is to a target, as a bar of `width` columns whose rest is the way to go. */
export function wayToTarget(
  done: number,
  target: number,
  width: number,
  page: Pick<Page, 'paint' | 'unicode'>,
): string {
  const marks = marksFor(page)
  const { known, free } = bar({ known: done }, target, width, marks)
  return page.paint.green(known) + page.paint.dim(marks.missing.repeat(free))
}
