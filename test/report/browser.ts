import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type Desktop, temporaryFolder } from '../support/run.ts'

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** Why the page cannot be seen here; undefined where it can. */
export const noBrowser = executable ? undefined : 'there is no Chromium: apt-get install chromium'

export function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
  return chromium.launch({ executablePath: executable ?? '', headless: true, args })
}

/** A page without a network, and what went wrong in it. */
export interface Seen {
  page: Page
  complaints: string[]
}

export interface Look {
  width?: number
  colorScheme?: 'light' | 'dark'
}

/** Writes the user's report and opens it from its file. */
export async function seeReport(browser: Browser, user: Desktop, look: Look = {}, ...options: string[]): Promise<Seen> {
  const file = join(temporaryFolder(), 'report.html')
  const { code, stderr } = await user.handslag('report', '--html', file, ...options)
  if (code !== 0) throw new Error(stderr)
  const { width = 1440, colorScheme = 'light' } = look
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, offline: true })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  page.on('dialog', dialog => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    if (!request.url().startsWith('file:')) complaints.push(`request: ${request.url()}`)
  })
  await page.goto(pathToFileURL(file).href)
  await page.waitForSelector('html[data-ready]')
  return { page, complaints }
}

/** What axe-core finds wrong, as rule and elements. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate('axe.run().then(({ violations }) => violations)')
  return (violations as { id: string; nodes: { html: string }[] }[]).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
}
