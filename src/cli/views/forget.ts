import type { Forgotten } from '../../app/keep/forget.ts'
import type { Page } from '../page.ts'
import { inWidth } from './hanging.ts'

/** What went and what stays; no name stands in it. */
export function forgottenView(forgotten: Forgotten, page: Page): string {
  const {
    texts: { keep },
    numbers: { number },
  } = page
  const { rows, texts, staysAway, copy, copiesRemoved, copiesLeft, dryRun } = forgotten
  const say = keep.forget
  const lines = [
    dryRun ? say.wouldGo(number(rows), number(texts)) : say.gone(number(rows), number(texts)),
    staysAway ? say.staysAway : say.mayReturn,
    ...(copy === null ? [] : [say.copy(copy)]),
    ...(copiesRemoved.length > 0 ? [say.copiesRemoved(number(copiesRemoved.length))] : []),
    ...(copiesLeft.length > 0 ? [say.copiesLeft, ...copiesLeft.map(file => `  ${file}`)] : []),
  ]
  return inWidth(lines, page)
}

export function forgottenCountView({ forgotten }: { forgotten: number }, page: Page): string {
  const { count, people } = page.texts.keep.forget
  return inWidth([count(page.numbers.count(forgotten, ...people))], page)
}

export function allowedView({ allowed }: { allowed: boolean }, { texts: { keep } }: Page): string {
  return allowed ? keep.forget.allowed : keep.forget.notForgotten
}
