import type { ReportedProblem } from '../../../model/lint-report.ts'
import type { MarkedText } from './marked-text.ts'

const levels = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands that GitHub shows beside the lines of a change. */
export function githubView(texts: readonly MarkedText[]): string {
  return texts.flatMap(({ report, problems }) => problems.map(problem => command(report.file, problem))).join('\n')
}

function command(file: string | undefined, { severity, line, column, rule, message }: ReportedProblem): string {
  const properties = { ...(file !== undefined && { file }), line, col: column, title: `handslag ${rule}` }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${levels[severity]} ${list.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
