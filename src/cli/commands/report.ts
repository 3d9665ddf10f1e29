import { spawn } from 'node:child_process'
import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fullReport, type Report } from '../../app/reporting/report.ts'
import { harmlessIn } from '../../language/harmless.ts'
import { UserError } from '../../model/errors.ts'
import { markdownOf } from '../../report/markdown.ts'
import { exit } from '../exit-codes.ts'
import { confirmed } from '../prompts/confirm.ts'
import type { Session } from '../session.ts'

interface ReportOptions {
  html?: string
  open?: boolean
  anonymous?: boolean
  markdown?: boolean
}

/** Writes the page with `--html`; else, or with `--json`, the report goes to stdout. */
export async function report(session: Session, { html, open, anonymous = false }: ReportOptions) {
  if (!existsSync(session.storePath)) throw new UserError('no-store', { path: session.storePath })
  const file = html === undefined ? null : resolve(html)
  const { texts, numbers } = session
  if (file !== null && existsSync(file) && !(await confirmed(session, texts.report.replace(file)))) return exit.done
  const result = await session.write(desk => fullReport(desk, anonymous))
  if (file === null) return session.show(result, shown => markdownOf(shown, { texts, numbers }))
  await savePage(session, result, file)
  session.notice(anonymous ? texts.report.writtenAnonymous(file) : texts.report.written(file))
  if (open) openInBrowser(session, file)
  return session.options.json ? session.show(result, () => '') : exit.done
}

/** For the user's eyes alone: it holds what the store holds. */
async function savePage({ texts, numbers, language, options }: Session, result: Report, file: string): Promise<void> {
  const { pageOf } = await import('../../report/html/page.ts')
  const page = pageOf(harmlessIn(result), { texts, numbers }, language)
  if (options.dryRun) return
  writeFileSync(file, page, { mode: 0o600 })
  chmodSync(file, 0o600)
}

const openers: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer' }

function openInBrowser(session: Session, file: string): void {
  const opener = openers[process.platform] ?? 'xdg-open'
  const child = spawn(opener, [file], { stdio: 'ignore', detached: true })
  child.on('error', () => session.notice(session.texts.report.openYourself(file)))
  child.unref()
}
