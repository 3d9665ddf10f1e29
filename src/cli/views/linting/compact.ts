import type { Page } from '../../page.ts'
import type { MarkedText } from './marked-text.ts'

/** A line a problem, as editors read them: `note.txt:1:4: error: … (say-who)`; then a line with the verdict. */
export function compactView(texts: readonly MarkedText[], { texts: { lint } }: Page): string {
  return texts
    .flatMap(({ report, problems }) => {
      const file = report.file ?? '-'
      return [
        ...problems.map(
          ({ line, column, severity, message, rule }) => `${file}:${line}:${column}: ${severity}: ${message} (${rule})`,
        ),
        `${file}: ${lint.verdicts[report.verdict]}, ${lint.score(String(report.score))}`,
      ]
    })
    .join('\n')
}
