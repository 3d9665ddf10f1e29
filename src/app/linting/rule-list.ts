import { rules } from '../../lint/rules/index.ts'
import { costOf } from '../../lint/score.ts'
import type { Rule } from '../../lint/types.ts'
import { UserError } from '../../model/errors.ts'
import type { MessageKind, RuleName, Severity } from '../../model/message.ts'
import type { Desk } from '../desk.ts'
import { severitiesIn } from './lint-text.ts'

export interface RuleInfo {
  rule: RuleName
  principle: string
  /** As it is for a stranger, with the user's own setting. */
  severity: Severity | 'off'
  kinds: readonly MessageKind[]
  title: string
}

export interface RuleExplanation extends RuleInfo {
  why: string
  suggestion: string
  /** Points that it takes from the score. */
  cost: number
  bad: string
  good: string
}

/** Every rule with the severity it has now. */
export function ruleList(desk: Desk): RuleInfo[] {
  const own = severitiesIn(desk)
  return rules.map(rule => infoOf(rule, own[rule.name] ?? rule.severity(null), desk))
}

/** What a rule asks, why, and on two messages. @throws UserError `unknown-value` */
export function explainRule(desk: Desk, name: string): RuleExplanation {
  const rule = rules.find(known => known.name === name)
  if (!rule) throw new UserError('unknown-value', { what: 'rule', value: name, known: rules.map(known => known.name) })
  const { why, mend, bad, good } = desk.texts.rules[rule.name]
  const severity = severitiesIn(desk)[rule.name] ?? rule.severity(null)
  return { ...infoOf(rule, severity, desk), why, suggestion: mend, cost: costOf(rule), bad, good }
}

function infoOf({ name, principle, kinds }: Rule, severity: Severity | 'off', { texts }: Desk): RuleInfo {
  return { rule: name, principle, severity, kinds, title: texts.rules[name].title }
}
