import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fullReport, type Report } from '../../app/reporting/report.ts'
import { harmlessIn } from '../../language/harmless.ts'
import { UserError } from '../../model/errors.ts'
import { markdownOf } from '../../report/markdown.ts'
import { exit } from '../exit-codes.ts'
import { writePrivately } from '../private-file.ts'
import { confirmed } from '../prompts/confirm.ts'
import type { Session } from '../session.ts'

interface ReportOptions {
  html?: string
  open?: boolean
  anonymous?: boolean
  markdown?: boolean
}

/** Where the page goes with `--open` alone. */
const usualFile = 'handslag-report.html'

/** Writes the page with `--html` or `--open`; else, or with `--json`, the report goes to stdout. */
export async function report(session: Session, { html, open, anonymous = false }: ReportOptions) {
  if (!existsSync(session.storePath)) throw new UserError('no-store', { path: session.storePath })
  const wished = html ?? (open ? usualFile : undefined)
  const file = wished === undefined ? null : resolve(wished)
  const { texts, numbers } = session
  if (file !== null && existsSync(file) && !(await confirmed(session, texts.report.replace(file)))) return exit.done
  const result = await session.keep(desk => fullReport(desk, anonymous))
  if (file === null) return session.show(result, shown => markdownOf(shown, { texts, numbers }))
  const page = await pageFor(session, result)
  if (!session.options.dryRun) {
    writePrivately(file, page)
    session.notice(anonymous ? texts.report.writtenAnonymous(file) : texts.report.written(file))
    if (open) openInBrowser(session, file)
  }
  return session.asData ? session.show(result, () => '') : exit.done
}

async function pageFor({ texts, numbers, language }: Session, result: Report): Promise<string> {
  const { pageOf } = await import('../../report/html/page.ts')
  return pageOf(harmlessIn(result), { texts, numbers }, language)
}

const openers: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer' }

function openInBrowser(session: Session, file: string): void {
  const opener = openers[process.platform] ?? 'xdg-open'
  const child = spawn(opener, [file], { stdio: 'ignore', detached: true, env: session.io.env })
  child.on('error', () => session.notice(session.texts.report.openYourself(file)))
  child.unref()
}
