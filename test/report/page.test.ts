import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
