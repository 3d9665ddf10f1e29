import type { RuleExplanation } from '../../../app/linting/rule-list.ts'
import type { Page } from '../../page.ts'

/** What a rule asks, why, and how it looks in two messages. */
export function explainRuleView(rule: RuleExplanation, { texts: { lint }, paint }: Page): string {
  const { explain } = lint
  const severity = rule.severity === 'off' ? lint.off : lint.severities[rule.severity]
  return [
    `${paint.bold(rule.rule)}: ${rule.title} ${paint.dim(`(${rule.principle})`)}`,
    '',
    rule.why,
    rule.suggestion,
    '',
    `${explain.bad}:`,
    `  ${rule.bad}`,
    `${explain.good}:`,
    `  ${rule.good}`,
    '',
    `${explain.severity(severity)} ${rule.cost > 0 ? explain.cost(String(rule.cost)) : explain.noCost}`,
  ].join('\n')
}
