import type { Texts } from '../../i18n/texts.ts'
import type { LintResult, Problem } from '../../lint/types.ts'
import type { LintReport, ReportedProblem } from '../../model/lint-report.ts'
import type { RelationKind } from '../../model/person.ts'

/** Adds the sentences to a result. */
export function reportOf(
  text: string,
  { kind, language, verdict, score, parts, characters, limit, problems, evidence, relaxed }: LintResult,
  texts: Pick<Texts, 'lint' | 'rules'>,
  relation: RelationKind | null,
): LintReport {
  return {
    kind,
    language,
    verdict,
    score,
    parts,
    characters,
    limit,
    problems: problems.map(problem => reported(text, problem, texts)),
    evidence: evidence.map(({ what, start, end }) => ({ what, start, end })),
    relaxed: relaxed.map(rule => ({ rule, why: texts.lint.relaxedWhy(relation ?? '') })),
  }
}

function reported(text: string, problem: Problem, { rules }: Pick<Texts, 'rules'>): ReportedProblem {
  const { message, mend } = rules[problem.rule]
  const lineStart = text.lastIndexOf('\n', problem.start - 1) + 1
  const { rule, severity, principle, start, end } = problem
  return {
    rule,
    severity,
    principle,
    start,
    end,
    message: message(problem.params),
    line: lineStart === 0 ? 1 : text.slice(0, lineStart).split('\n').length,
    column: start - lineStart + 1,
    suggestion: mend,
  }
}
