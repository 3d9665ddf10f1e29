import type { Texts } from '../../i18n/texts.ts'
import type { LintResult, Problem } from '../../lint/types.ts'
import type { EvidenceKind, MessageKind, RuleName, ScorePart, Severity, Verdict } from '../../model/message.ts'
import type { RelationKind } from '../../model/person.ts'

export interface ReportedProblem {
  rule: RuleName
  severity: Severity
  principle: string
  message: string
  start: number
  end: number
  /** Counted from 1; columns in UTF-16 units. */
  line: number
  column: number
  suggestion: string
}

/** What `lint` says of one text: the JSON of the command and of the library. */
export interface LintReport {
  id?: string
  file?: string
  kind: MessageKind
  language: string | null
  verdict: Verdict
  score: number
  /** The summands of the score. */
  parts: ScorePart[]
  characters: number
  limit: number | null
  problems: ReportedProblem[]
  evidence: { what: EvidenceKind; start: number; end: number }[]
  /** Rules that a stranger would have heard of, and why they were held back. */
  relaxed: { rule: RuleName; why: string }[]
}

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
