import type { Texts } from '../../../i18n/texts.ts'
import type { LintReport } from '../../../model/lint-report.ts'
import type { Page } from '../../page.ts'

/** `Personal, 90 of 100 · 154 of 200 characters` */
export function verdictLine(
  { verdict, score, characters, limit }: LintReport,
  { texts, numbers, paint }: Page,
): string {
  const { lint } = texts
  const colour = score >= 65 ? paint.green : score >= 40 ? paint.yellow : paint.red
  const length = lint.characters(numbers.number(characters), limit === null ? null : numbers.number(limit))
  const name = lint.verdicts[verdict]
  return `${colour.bold(name.charAt(0).toUpperCase() + name.slice(1))}, ${lint.score(numbers.number(score))} · ${length}`
}

/** `Score 35 = who you are 20 + why 20 − hollow-phrase 5` */
export function scoreLine({ score, parts }: LintReport, lint: Texts['lint']): string {
  const names: Record<string, string> = lint.parts
  const terms = parts.map(({ source, points }, index) => {
    const sign = points < 0 ? '− ' : index === 0 ? '' : '+ '
    return `${sign}${names[source] ?? source} ${Math.abs(points)}`
  })
  return `${lint.sum} ${score}${terms.length === 0 ? '' : ` = ${terms.join(' ')}`}`
}
