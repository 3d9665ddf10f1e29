export { lint } from './app/linting/library.ts'
export type { LintReport, LintSettings, ReportedProblem } from './model/lint-report.ts'
export type { EvidenceKind, MessageKind, RuleName, ScorePart, Severity, Verdict } from './model/message.ts'
