import { pathToFileURL } from 'node:url'
import type { ReportedProblem } from '../../../model/lint-report.ts'
import type { Page } from '../../page.ts'
import type { MarkedText } from './marked-text.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0, the format in which analysers exchange results. */
export function sarifView(texts: readonly MarkedText[], { texts: { rules } }: Page): string {
  const used = [...new Set(texts.flatMap(({ problems }) => problems.map(({ rule }) => rule)))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'handslag',
            rules: used.map(id => ({
              id,
              shortDescription: { text: rules[id].title },
              fullDescription: { text: rules[id].why },
              help: { text: rules[id].mend },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: texts.flatMap(({ report, problems }) =>
          problems.map(problem => resultOf(report.file, problem, used.indexOf(problem.rule))),
        ),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

function resultOf(file: string | undefined, problem: ReportedProblem, ruleIndex: number) {
  const { rule, severity, message, start, end, line, column } = problem
  const uri = file === undefined ? 'stdin' : pathToFileURL(file).href
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: { startLine: line, startColumn: column, charOffset: start, charLength: end - start },
        },
      },
    ],
  }
}
