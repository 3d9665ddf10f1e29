import type { Texts } from '../../../i18n/texts.ts'
import type { LintReport } from '../../../model/lint-report.ts'
import { type ScorePart, type ScoreSide, scoreMiddle, scoreSides } from '../../../model/message.ts'
import type { Page } from '../../page.ts'

const colours = {
  personal: 'green',
  helpful: 'green',
  borderline: 'yellow',
  impersonal: 'red',
  salesy: 'red',
} as const

/** `Personal, 90 of 100 · 154 of 200 characters` */
export function verdictLine(
  { verdict, score, characters, limit }: LintReport,
  { texts, numbers, paint }: Page,
): string {
  const { lint } = texts
  const colour = paint[colours[verdict]]
  const length = lint.characters(numbers.number(characters), limit === null ? null : numbers.number(limit))
  const name = lint.verdicts[verdict]
  return `${colour.bold(name.charAt(0).toUpperCase() + name.slice(1))}, ${lint.score(numbers.number(score))} · ${length}`
}

/**
 * `Score 66 = 50 + 24 − 8`
 * `Speaks for it 24 = about them 59 + who you are 6 − to begin with 41`
 * `Speaks against it 8 = …`
 */
export function scoreLines({ score, parts }: LintReport, lint: Texts['lint']): string[] {
  const sums = scoreSides.map(side => parts.reduce((total, part) => total + part[side], 0))
  const [pro, contra] = sums.map(sum => Math.max(0, sum))
  return [
    `${lint.sum} ${score} = ${scoreMiddle} + ${pro} − ${contra}`,
    ...scoreSides.map((side, index) => sideLine(side, sums[index] ?? 0, parts, lint)),
  ]
}

function sideLine(side: ScoreSide, sum: number, parts: readonly ScorePart[], lint: Texts['lint']): string {
  const names: Record<string, string> = lint.parts
  const terms = parts
    .filter(part => part[side] !== 0)
    .toSorted((one, other) => other[side] - one[side])
    .map(({ source, ...points }, index) => {
      const sign = points[side] < 0 ? '− ' : index === 0 ? '' : '+ '
      return `${sign}${names[source] ?? source} ${Math.abs(points[side])}`
    })
  const shown = sum < 0 ? `−${-sum}` : `${sum}`
  const held = sum < 0 ? ` (${lint.countsAsNothing})` : ''
  return `${lint.sides[side]} ${shown}${terms.length === 0 ? '' : ` = ${terms.join(' ')}`}${held}`
}
