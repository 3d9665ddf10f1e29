import type { EffectReport } from '../../app/effect/effect.ts'
import type { Page } from '../page.ts'
import { sparkline } from '../pictures/sparkline.ts'
import { columns } from './columns.ts'

/** The effect, its parts, what an hour would bring, and the months behind. */
export function effectView(report: EffectReport | null, page: Page): string {
  const { texts, numbers, paint } = page
  const { effect } = texts
  if (report === null) return effect.none
  const { score, profile, outreach, parts, levers, history } = report
  const rows = parts.map(({ code, count, points, worth }) => [
    effect.parts[code],
    numbers.number(count),
    effect.points(numbers.number(points, 1), String(worth)),
  ])
  const sides = [
    [effect.onProfile(numbers.number(levers.profile.gain, 1)), levers.profile],
    [effect.onOutreach(numbers.number(levers.outreach.gain, 1)), levers.outreach],
  ] as const
  return [
    paint.bold(effect.title(String(score), String(profile), String(outreach))),
    '',
    paint.underline(effect.outreach),
    ...columns(rows, { right: [1] }),
    paint.dim(effect.basis),
    '',
    paint.bold(effect.hour),
    ...sides.flatMap(([line, { action, command }]) => [
      `- ${line}${action === null ? '' : `: ${action}`}`,
      ...(command === null ? [] : [`  ${paint.cyan(command)}`]),
    ]),
    '',
    `${effect.history}: ${sparkline(
      history.map(past => past.outreach),
      page,
    )} ${history[0]?.outreach} → ${outreach}`,
  ].join('\n')
}
