import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { desktop } from '../support/run.ts'
import { axeViolations, noBrowser, openBrowser, seeReport } from './browser.ts'

const looks = [390, 1440].flatMap(width => (['light', 'dark'] as const).map(colorScheme => ({ width, colorScheme })))

if (noBrowser !== undefined) {
  process.stderr.write(`The report page is not tested: ${noBrowser}\n`)
  test('a browser is there where every check must run', () => expect(process.env.CI, noBrowser).toBeUndefined())
} else {
  describe('the report in Chromium', () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await openBrowser()
    })
    afterAll(() => browser.close())

    async function sample() {
      const user = desktop()
      await user.json('import', 'data/sample-export')
      return user
    }

    test.each(looks)('is accessible, keeps to its width and stays silent at $width px, $colorScheme', async look => {
      const { page, complaints } = await seeReport(browser, await sample(), look)
      expect(await axeViolations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width)
      expect(complaints).toEqual([])
    })

    test('searching centres a person and says who it is', async () => {
      const { page } = await seeReport(browser, await sample())
      await page.fill('#who', 'kerstin bolander')
      await page.keyboard.press('Enter')
      await page.waitForFunction("document.getElementById('told').textContent.startsWith('Kerstin Bolander')")
      expect(await page.textContent('#told')).toMatch(/^Kerstin Bolander · .* · tie \d+ of 100$/)
      await page.fill('#who', 'nobody at all')
      expect(await page.textContent('#told')).toBe('Nobody by that name.')
    })

    test('a dot under the pointer is named, also after zooming', async () => {
      const { page } = await seeReport(browser, await sample())
      await page.fill('#who', 'kerstin bolander')
      await page.keyboard.press('Enter')
      await page.fill('#who', '')
      await page.click('#in')
      await page.evaluate("document.getElementById('told').textContent = ''")
      const box = await page.locator('#canvas').boundingBox()
      if (!box) throw new Error('there is no map')
      await page.mouse.move(box.x + box.width / 2 + 60, box.y + 5)
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 })
      await page.waitForFunction("document.getElementById('told').textContent.startsWith('Kerstin Bolander')")
    })

    test('by keyboard alone one finds a person, moves the map and lets go', async () => {
      const { page } = await seeReport(browser, await sample())
      const told = () => page.textContent('#told')
      const focused = () => page.evaluate('document.activeElement.id || document.activeElement.textContent')
      await page.focus('#who')
      await page.keyboard.type('bolander')
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toMatch(/^Kerstin Bolander, /)
      await page.keyboard.press('Enter')
      expect([await focused(), await told()]).toEqual(['canvas', expect.stringMatching(/^Kerstin Bolander · /)])
      await page.keyboard.press('Escape')
      expect(await told()).toBe('')
      const picture = async () => (await page.locator('#canvas').screenshot()).toString('base64')
      const before = await picture()
      await page.keyboard.press('ArrowLeft')
      await vi.waitUntil(async () => (await picture()) !== before, 10_000)
      await page.fill('#who', 'kerstin')
      await page.keyboard.press('Escape')
      expect(await page.locator('#hits button').count()).toBe(0)
    })

    test('the wheel scrolls past the map until the map is clicked', async () => {
      const { page } = await seeReport(browser, await sample())
      await page.locator('#canvas').scrollIntoViewIfNeeded()
      await page.hover('#canvas', { position: { x: 10, y: 10 } })
      const scrolled = () => page.evaluate<number>('scrollY')
      const before = await scrolled()
      await page.mouse.wheel(0, 100)
      await vi.waitUntil(async () => (await scrolled()) > before, 5000)
      await page.click('#canvas', { position: { x: 10, y: 10 } })
      const picture = async () => (await page.locator('#canvas').screenshot()).toString('base64')
      const whole = await picture()
      await vi.waitUntil(async () => {
        await page.mouse.wheel(0, 10)
        return (await picture()) !== whole
      }, 10_000)
    })

    test.each(['search', 'tables', 'print'])('is accessible with %s open, and in the dark', async what => {
      const { page, complaints } = await seeReport(browser, await sample(), { width: 390, colorScheme: 'dark' })
      if (what === 'search') await page.fill('#who', 'a')
      if (what === 'print') await page.emulateMedia({ media: 'print' })
      if (what === 'tables') {
        await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
        while ((await page.locator('.unfold').count()) > 0) await page.locator('.unfold').first().click()
      }
      expect(await axeViolations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      expect(complaints).toEqual([])
    })

    test('what a table folds away is there again when it is asked for, and on paper', async () => {
      const { page } = await seeReport(browser, await sample())
      const rows = page.locator('#invitations .body > table tbody tr:visible')
      expect(await rows.count()).toBe(12)
      await page.emulateMedia({ media: 'print' })
      expect(await rows.count()).toBe(24)
      await page.emulateMedia({ media: 'screen' })
      await page.click('#invitations .unfold')
      expect(await rows.count()).toBe(24)
    })

    test('a name of ten thousand letters leaves room for the rest', async () => {
      const user = desktop()
      for (const name of ['A'.repeat(10_000), 'Bo Berg']) await user.json('contacts', 'add', name, '--company', name)
      const { page, complaints } = await seeReport(browser, user, { width: 390 })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      expect(await page.content()).not.toContain('A'.repeat(300))
      expect(complaints).toEqual([])
    })

    test('without contacts the page stands, and says so', async () => {
      const user = desktop()
      await user.json('groups', 'add', 'Svensk kvalitet')
      const { page, complaints } = await seeReport(browser, user)
      expect(await page.textContent('#standing')).toContain('0 of 200')
      expect(await page.locator('#canvas').count()).toBe(0)
      expect([await axeViolations(page), complaints]).toEqual([[], []])
    })

    test('names stay text', async () => {
      const user = desktop()
      const names = ['<img src=x onerror=alert(1)>', '</script><script>alert(2)</script>', '"><b>Bo</b> & Co']
      for (const name of names) await user.json('contacts', 'add', name, '--company', name)
      const { page, complaints } = await seeReport(browser, user)
      await page.fill('#who', '<')
      const hits = await page.locator('#hits button').allTextContents()
      expect(hits.sort()).toEqual(names.map(name => `${name}, ${name}`).sort())
      expect(await page.locator('img, b:has-text("Bo")').count()).toBe(0)
      expect(complaints).toEqual([])
    })

    test('the second step stands around the contacts whose lists are known', async () => {
      const user = await sample()
      await user.json('contacts', 'link', 'Kerstin Bolander', 'Jonas Wikander')
      const { page } = await seeReport(browser, user)
      await page.fill('#who', 'jonas wikander')
      await page.keyboard.press('Enter')
      expect(await page.textContent('#told')).toMatch(/^Jonas Wikander · two steps away$/)
    })
  })
}
