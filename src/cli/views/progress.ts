import type { MonthOfProgress, Progress } from '../../app/progress/progress.ts'
import type { Page } from '../page.ts'
import { marksFor } from '../pictures/marks.ts'
import { sparkline } from '../pictures/sparkline.ts'
import { columns } from './columns.ts'
import { hanging } from './hanging.ts'

const series = ['contacts', 'reach', 'outreach', 'effect', 'requests', 'acceptance', 'replies'] as const
/** Room beside the bars for labels and figures. */
const besides = 40

/** One line of bars a series, with its first and latest figure; the newest months where not all have room. */
export function progressView({ months, effect }: Progress, page: Page): string {
  const { texts, numbers, paint } = page
  const { arrow } = marksFor(page)
  const shown = page.terminal ? months.slice(-Math.max(3, page.width - besides)) : months
  const [first, last] = [shown[0], shown.at(-1)].map(one => (one ? numbers.month(one.month) : ''))
  const told = series.filter(name => shown.some(month => month[name] !== null))
  const lines = columns(told.map(name => [texts.progress.series[name], ...barsOf(shown, name)]))
  const now = hanging('', effect === null ? texts.effect.none : texts.effect.title(...scores(effect)), page)
  return [paint.bold(texts.progress.title(first ?? '', last ?? '')), '', ...lines, ...now].join('\n')

  function barsOf(of: readonly MonthOfProgress[], name: (typeof series)[number]): [string, string] {
    const known = of.filter(month => month[name] !== null)
    const figures = [...new Set([known[0], known.at(-1)])].flatMap(month => (month ? figure(month, name) : []))
    const bars = sparkline(
      of.map(month => month[name]),
      page,
    )
    return [bars, figures.join(` ${arrow} `)]
  }

  /** A share of few says little without how many they were. */
  function figure(month: MonthOfProgress, name: (typeof series)[number]): string {
    const { accepted, settled } = month
    return name === 'acceptance'
      ? texts.progress.share(numbers.number(accepted), numbers.number(settled))
      : numbers.number(month[name] ?? 0)
  }
}

function scores({ score, profile, outreach }: NonNullable<Progress['effect']>): [string, string, string] {
  return [String(score), String(profile), String(outreach)]
}
