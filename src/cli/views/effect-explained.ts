import type { EffectReport } from '../../app/effect/effect.ts'
import type { Page } from '../page.ts'
import { columns } from './columns.ts'

/** The sum behind the effect: how its parts count, what each is worth, and why. */
export function effectExplained({ parts }: EffectReport, { texts: { effect }, numbers, paint }: Page): string {
  const { explained } = effect
  const rows = parts.map(({ code, worth, scale }) => [
    effect.parts[code],
    explained.part(numbers.number(worth), numbers.number(scale)),
    explained.reasons[code],
  ])
  return [paint.bold(explained.title), explained.product, explained.profile, explained.curve, ...columns(rows)].join(
    '\n',
  )
}
