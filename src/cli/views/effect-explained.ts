import type { EffectReport } from '../../app/effect/effect.ts'
import type { Page } from '../page.ts'
import { hangingRows, inWidth } from './hanging.ts'

/** The sum behind the effect: how its parts count, what each is worth, and why. */
export function effectExplained({ parts }: EffectReport, page: Page): string {
  const {
    texts: { effect },
    numbers,
    paint,
  } = page
  const { explained } = effect
  const rows = parts.map(({ code, worth, scale }) => [
    effect.parts[code],
    explained.part(numbers.number(worth), numbers.number(scale)),
    explained.reasons[code],
  ])
  const sentences = [paint.bold(explained.title), explained.product, explained.profile, explained.curve]
  return [inWidth(sentences, page), ...hangingRows(rows, page)].join('\n')
}
