import type { Page } from '../../page.ts'
import { hanging } from '../hanging.ts'
import type { MarkedText } from './marked-text.ts'
import { underlined } from './underlined.ts'
import { scoreLines, verdictLine } from './verdict.ts'

/** The text itself with its places underlined, then what to change. */
export function prettyView(texts: readonly MarkedText[], page: Page): string {
  return texts.map(text => one(text, page)).join('\n\n')
}

function one(marked: MarkedText, page: Page): string {
  const { report } = marked
  const { texts, paint } = page
  const lines = [
    ...(report.file === undefined ? [] : [paint.bold(report.file)]),
    verdictLine(report, page),
    '',
    ...underlined(marked.pieces, page),
    '',
    ...changes(marked, page),
  ]
  if (report.relaxed.length > 0) {
    const [first] = report.relaxed
    const why = `${first?.why} ${paint.dim(report.relaxed.map(({ rule }) => rule).join(', '))}`
    lines.push('', ...hanging('', why, page))
  }
  const sums = scoreLines(report, texts.lint).flatMap(line => hanging('', paint.dim(line), page))
  return [...lines, '', ...sums].join('\n')
}

/** Every problem once a rule, with the numbers under the text. */
function changes({ problems }: MarkedText, page: Page): string[] {
  const { texts, paint } = page
  if (problems.length === 0) return [paint.green(texts.lint.nothing)]
  const byRule = new Map<string, number[]>()
  problems.forEach(({ rule }, index) => {
    byRule.set(rule, [...(byRule.get(rule) ?? []), index + 1])
  })
  const lines = [...byRule.values()].flatMap(numbers => {
    const problem = problems[(numbers[0] ?? 1) - 1]
    if (!problem) return []
    const { severity, message, suggestion, rule, principle } = problem
    const colour = { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity]
    const said = `${colour(texts.lint.severities[severity])} ${message} ${paint.dim(`(${rule}, ${principle})`)}`
    return [...hanging(`${numbers.join(',')}. `, said, page), ...hanging('   ', suggestion, page)]
  })
  return [paint.bold(texts.lint.changeTitle), ...lines]
}
