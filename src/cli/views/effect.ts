import type { EffectReport } from '../../app/effect/effect.ts'
import type { Page } from '../page.ts'
import { barChart } from '../pictures/bar-chart.ts'
import { marksFor } from '../pictures/marks.ts'
import { sparkline } from '../pictures/sparkline.ts'
import { columns } from './columns.ts'
import { hanging } from './hanging.ts'

/** The effect, its parts, what an hour would bring, and the months behind. */
export function effectView(report: EffectReport | null, page: Page): string {
  const { texts, numbers, paint } = page
  const { effect } = texts
  if (report === null) return effect.none
  const { score, profile, outreach, profileTold, levers } = report
  const sides = [
    [effect.onProfile(numbers.number(levers.profile.gain, 1)), levers.profile],
    [effect.onOutreach(numbers.number(levers.outreach.gain, 1)), levers.outreach],
  ] as const
  return [
    ...hanging('', paint.bold(effect.title(String(score), String(profile), String(outreach))), page),
    ...(profileTold ? [] : hanging('', effect.untold, page)),
    '',
    paint.underline(effect.outreach),
    ...partLines(report, page),
    ...hanging('', paint.dim(effect.basis), page),
    '',
    paint.bold(effect.hour),
    ...sides.flatMap(([line, { action, command }]) => [
      ...hanging('- ', `${line}${action === null ? '' : `: ${action}`}`, page),
      ...(command === null ? [] : hanging('  ', paint.cyan(command), page)),
    ]),
    '',
    ...historyLines(report, page),
  ].join('\n')
}

/** Outreach by month, and the effect for as long as the profile has been known. */
function historyLines({ history }: EffectReport, page: Page): string[] {
  const { effect } = page.texts
  return [
    hanging('', effect.history, page),
    columns([
      [
        effect.outreach,
        ...barsOf(
          history.map(({ outreach }) => outreach),
          page,
        ),
      ],
      [
        effect.label,
        ...barsOf(
          history.map(past => past.effect),
          page,
        ),
      ],
    ]),
  ].flat()
}

function barsOf(values: readonly (number | null)[], page: Page): [string, string] {
  const known = values.filter(value => value !== null)
  return [sparkline(values, page), [...new Set([known[0], known.at(-1)])].join(` ${marksFor(page).arrow} `)]
}

/** What outreach rests on: on a terminal as bars, elsewhere as columns. */
function partLines({ parts }: EffectReport, page: Page): string[] {
  const { effect } = page.texts
  const rows = parts.map(({ code, count, points, worth }) => ({
    label: effect.parts[code],
    count: page.numbers.number(count),
    known: points,
    figure: effect.points(page.numbers.number(points, 1), String(worth)),
  }))
  if (page.terminal) return barChart(rows, page)
  return columns(
    rows.map(({ label, count, figure }) => [label, count, figure]),
    { right: [1] },
  )
}
