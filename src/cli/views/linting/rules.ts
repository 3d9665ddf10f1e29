import type { RuleInfo } from '../../../app/linting/rule-list.ts'
import type { Page } from '../../page.ts'
import { hangingRows } from '../hanging.ts'

/** The rules as a table. */
export function rulesView(rules: readonly RuleInfo[], page: Page): string {
  const {
    texts: { lint },
    paint,
  } = page
  const rows = rules.map(({ rule, principle, severity, kinds, title }) => [
    rule,
    principle,
    severity === 'off' ? lint.off : lint.severities[severity],
    kinds.join(' '),
    title,
  ])
  const [head = '', ...lines] = hangingRows([lint.columns, ...rows], page)
  return [paint.bold(head), ...lines].join('\n')
}
