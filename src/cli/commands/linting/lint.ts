import { type LintInput, linter } from '../../../app/linting/lint-text.ts'
import { textToLint } from '../../../app/linting/text-to-lint.ts'
import type { LintReport } from '../../../model/lint-report.ts'
import type { MessageKind } from '../../../model/message.ts'
import type { RelationKind } from '../../../model/person.ts'
import { type ExitCode, exit } from '../../exit-codes.ts'
import type { View } from '../../page.ts'
import type { Session } from '../../session.ts'
import { type MarkedText, markedText } from '../../views/linting/marked-text.ts'
import type { LintFormat } from './formats.ts'
import { lintLines } from './lint-lines.ts'
import { type GivenText, givenTexts } from './texts.ts'

interface LintOptions {
  kind: MessageKind
  to?: string
  relation?: RelationKind
  premium?: boolean
  format: LintFormat
}

/** `lint`: texts from files, stdin or an editor, each with what makes it personal and what to change. */
export async function lint(session: Session, files: string[], options: LintOptions): Promise<ExitCode> {
  const { format, ...given } = options
  if (session.options.jsonl) return lintLines(session, given)
  const texts = await givenTexts(session, files)
  const reports = await session.read(desk => {
    const read = linter(desk)
    return texts.map(text => reportOn(text, given, read))
  })
  const code = reports.some(hasError) ? exit.findings : exit.done
  if (format === 'json') session.options.json = true
  if (session.options.json) return session.show(reports.length === 1 ? reports[0] : reports, () => '', code)
  const marked = reports.map((report, index) => markedText(texts[index]?.text ?? '', report))
  return session.show(marked, views[format === 'json' ? 'pretty' : format], code)
}

/** Each is loaded where it is used: what measures the width of texts takes a while to start. */
const views: Record<Exclude<LintFormat, 'json'>, View<MarkedText[]>> = {
  pretty: async (marked, page) => (await import('../../views/linting/pretty.ts')).prettyView(marked, page),
  compact: async (marked, page) => (await import('../../views/linting/compact.ts')).compactView(marked, page),
  github: async marked => (await import('../../views/linting/github.ts')).githubView(marked),
  sarif: async (marked, page) => (await import('../../views/linting/sarif.ts')).sarifView(marked, page),
}

function reportOn({ file, text }: GivenText, given: Omit<LintInput, 'text'>, read: (input: LintInput) => LintReport) {
  const report = read({ ...given, text: textToLint(text, file) })
  return file === null ? report : { file, ...report }
}

export function hasError({ problems }: Pick<LintReport, 'problems'>): boolean {
  return problems.some(({ severity }) => severity === 'error')
}
