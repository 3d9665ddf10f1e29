import type { Texts } from '../../i18n/texts.ts'
import type { LintResult, Problem } from '../../lint/types.ts'
import type { LintReport, ReportedProblem } from '../../model/lint-report.ts'
import type { RelationKind } from '../../model/person.ts'

/** Adds the sentences to a result. */
export function reportOf(
  text: string,
  { problems, evidence, relaxed, ...result }: LintResult,
  texts: Pick<Texts, 'lint' | 'rules'>,
  relation: RelationKind | null,
): LintReport {
  return {
    ...result,
    problems: problems.map(problem => reported(text, problem, texts)),
    evidence: evidence.map(({ what, start, end }) => ({ what, start, end })),
    relaxed: relaxed.map(rule => ({ rule, why: texts.lint.relaxedWhy(relation ?? '') })),
  }
}

function reported(text: string, { params, ...problem }: Problem, { rules }: Pick<Texts, 'rules'>): ReportedProblem {
  const { message, mend } = rules[problem.rule]
  const lineStart = text.lastIndexOf('\n', problem.start - 1) + 1
  return {
    ...problem,
    message: message(params),
    line: lineStart === 0 ? 1 : text.slice(0, lineStart).split('\n').length,
    column: problem.start - lineStart + 1,
    suggestion: mend,
  }
}
