import { lint } from '../../../src/lint/lint.ts'
import type { LintOptions } from '../../../src/lint/types.ts'
import type { RuleName } from '../../../src/model/message.ts'

/** The words of a text under which a rule finds something. */
export function marked(rule: RuleName, text: string, options: LintOptions = {}): string[] {
  return lint(text, options)
    .problems.filter(problem => problem.rule === rule)
    .map(({ start, end }) => text.slice(start, end))
}

/** What a rule's findings say beside their place. */
export function told(rule: RuleName, text: string, options: LintOptions = {}): Record<string, string | number>[] {
  return lint(text, options)
    .problems.filter(problem => problem.rule === rule)
    .map(({ params }) => params)
}
