import stringWidth from 'string-width'
import type { RuleInfo } from '../../../app/linting/rule-list.ts'
import type { Page } from '../../page.ts'

/** The rules as a table. */
export function rulesView(rules: readonly RuleInfo[], { texts: { lint }, paint }: Page): string {
  const rows = rules.map(({ rule, principle, severity, kinds, title }) => [
    rule,
    principle,
    severity === 'off' ? lint.off : lint.severities[severity],
    kinds.join(' '),
    title,
  ])
  const widths = lint.columns.map((name, column) =>
    Math.max(stringWidth(name), ...rows.map(row => stringWidth(row[column] ?? ''))),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)))
      .join('  ')
      .trimEnd()
  return [paint.bold(line(lint.columns)), ...rows.map(line)].join('\n')
}
