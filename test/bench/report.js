import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { writeLargeExport } from './large-export.js'
import { seconds } from './measure.js'

const sizes = { connections: 5_000, messages: 20_000, invitations: 500 }
const executablePath = '/usr/bin/chromium'
const rounds = 5

/** Opening the report of 5,000 contacts until its map answers, against a page without anything. */
export async function benchReport(program) {
  const name = 'report of 5,000 contacts, opened until it answers, against an empty page'
  if (!existsSync(executablePath)) return { name, missing: 'there is no Chromium' }
  const folder = mkdtempSync(join(tmpdir(), 'handslag-bench-'))
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const [files, page] = [join(folder, 'export'), join(folder, 'report.html')]
    await writeLargeExport(files, sizes)
    const env = { HANDSLAG_STORE: join(folder, 'store.db') }
    seconds(process.execPath, [program, 'import', files, '--json'], env)
    seconds(process.execPath, [program, 'report', '--html', page, '--quiet'], env)
    const times = { ours: [], theirs: [] }
    for (let round = 0; round < rounds; round++) {
      times.theirs.push(await opened(browser, 'about:blank', 'html'))
      times.ours.push(await opened(browser, pathToFileURL(page).href, 'html[data-ready]'))
    }
    return { name, limit: 100, ours: Math.min(...times.ours), theirs: Math.min(...times.theirs) }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns the seconds until the page holds what `selector` names */
async function opened(browser, address, selector) {
  const page = await browser.newPage()
  const started = performance.now()
  await page.goto(address)
  await page.waitForSelector(selector, { state: 'attached' })
  const taken = (performance.now() - started) / 1000
  await page.close()
  return taken
}
