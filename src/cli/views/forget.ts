import type { Forgotten } from '../../app/keep/forget.ts'
import type { Page } from '../page.ts'

/** What went and what stays; no name stands in it. */
export function forgottenView(forgotten: Forgotten, { texts: { keep }, numbers: { number } }: Page): string {
  const { rows, texts, staysAway, copy, copiesRemoved, copiesLeft, dryRun } = forgotten
  const say = keep.forget
  return [
    dryRun ? say.wouldGo(number(rows), number(texts)) : say.gone(number(rows), number(texts)),
    staysAway ? say.staysAway : say.mayReturn,
    ...(copy === null ? [] : [say.copy(copy)]),
    ...(copiesRemoved.length > 0 ? [say.copiesRemoved(number(copiesRemoved.length))] : []),
    ...(copiesLeft.length > 0 ? [say.copiesLeft, ...copiesLeft.map(file => `  ${file}`)] : []),
  ].join('\n')
}

export function forgottenCountView({ forgotten }: { forgotten: number }, { texts: { keep }, numbers }: Page): string {
  return keep.forget.count(numbers.count(forgotten, ...keep.forget.people))
}

export function allowedView({ allowed }: { allowed: boolean }, { texts: { keep } }: Page): string {
  return allowed ? keep.forget.allowed : keep.forget.notForgotten
}
