import { expect, test } from 'vitest'
import type { ProfileReport } from '../../src/app/profile/profile.ts'
import { openForWriting } from '../../src/store/open.ts'
import { change } from '../../src/store/store.ts'
import { desktop } from '../support/run.ts'

test('the checklist says what is there, what is missing and how to mend it, the dearest first', async () => {
  const { handslag, store } = desktop()
  const open = openForWriting(store)
  change(open, "INSERT INTO profile (id, headline, websites) VALUES (1, 'Quality engineer at Nordplåt', 'example.com')")
  change(open, "INSERT INTO position (company, company_key, title) VALUES ('Nordplåt', 'nordplat', 'Quality engineer')")
  open.close()
  const { stdout } = await handslag('profile', '--photo', 'yes')
  const lines = stdout.split('\n')
  expect(lines[0]).toMatch(/^Profile strength \d+ of 100$/)
  expect(lines.slice(2, 4)).toEqual([
    '░░░░░ Summary                       none  0 of 12',
    '      Write a few paragraphs; begin with the two lines that a visitor sees before unfolding it. (here you say in your own words what you do, and for whom)',
  ])
  expect(stdout).toContain('██░░░ Headline                      28 characters  5 of 15')
  expect(stdout).toContain('█████ Photo                         there  10 of 10')
  expect(stdout).toContain('?     Banner')
})

test('answers are kept, can be taken back, and speak Swedish', async () => {
  const { handslag, json } = desktop({ HANDSLAG_LANG: 'sv' })
  const before = await json<ProfileReport>('profile')
  expect(before.unanswered).toEqual(['photo', 'banner', 'custom-url'])
  const after = await json<ProfileReport>('profile', '--photo', 'yes', '--custom-url', 'no')
  expect(after.unanswered).toEqual(['banner'])
  expect(after.score).toBeGreaterThan(before.score)
  expect((await handslag('profile')).stdout).toContain('Egen adress')
  expect(after.items.find(({ code }) => code === 'custom-url')).toEqual({
    code: 'custom-url',
    name: 'Egen adress',
    state: 'missing',
    points: 0,
    worth: 2,
    found: 'saknas',
    mend: 'Välj en adress utan siffror i inställningarna.',
    why: 'den går att skriva på ett kort och läsa upp',
  })
})
