import { textsIn } from '../../i18n/languages.ts'
import { lint as lintText } from '../../lint/lint.ts'
import type { LintReport, LintSettings } from '../../model/lint-report.ts'
import { limitOf } from './limit.ts'
import { reportOf } from './report.ts'

/**
 * Says whether a message is personal, or a group post helpful, what shows it, and what to change.
 *
 * Pure and synchronous: it opens no store, no file and no connection.
 *
 * @param text      the message; `start` and `end` in the result are UTF-16 units of it
 * @param settings  what the text is (`kind`, by default `request`), whom it goes to, and how to speak of it
 */
export function lint(text: string, settings: LintSettings = {}): LintReport {
  const { speak, premium, limit, ...options } = settings
  const most = limit === undefined ? limitOf(options.kind ?? 'request', premium === true) : limit
  return reportOf(text, lintText(text, { ...options, limit: most }), textsIn(speak ?? 'en'), options.relation ?? null)
}
