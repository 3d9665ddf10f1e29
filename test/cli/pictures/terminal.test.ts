import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { desktop } from '../../support/run.ts'
import { terminal } from '../../support/terminal.ts'

const sample = 'data/sample-export'

test('on a terminal, status shows the way to the target', async () => {
  const { store, handslag } = desktop()
  await handslag('import', sample)
  const at = terminal(store, ['status'], { NO_COLOR: '1' })
  await at.ended
  expect(at.raw().split('\r\n')[0]).toMatch(/^█+[▏▎▍▌▋▊▉]?░+ {2}\d+ of 200$/)
})

test('without Unicode the same picture is ASCII', async () => {
  const { store, handslag } = desktop()
  await handslag('import', sample)
  const at = terminal(store, ['status'], { NO_COLOR: '1', LANG: 'C', LC_ALL: 'C' })
  await at.ended
  expect(at.raw().split('\r\n')[0]).toMatch(/^#+\.+ {2}\d+ of 200$/)
})

test('on a terminal, triage list shows what the advice comes to', async () => {
  const { store, handslag } = desktop()
  await handslag('import', sample)
  const at = terminal(store, ['triage', 'list'], { NO_COLOR: '1' })
  await at.until('accept')
  await at.ended
  expect(at.raw()).toMatch(/accept +█+.* \d+\r\nask +.*\d+\r\ndecline +.*\d+\r\n/)
})

test('on a terminal, effect shows what outreach rests on', async () => {
  const { store, handslag } = desktop()
  await handslag('import', sample)
  const at = terminal(store, ['effect'], { NO_COLOR: '1' })
  await at.ended
  expect(at.raw()).toMatch(/Contacts +█+[▏▎▍▌▋▊▉]? +[\d.]+ of 35\r\n/)
})

test.each([
  [200, 'C.UTF-8', /1 step +▏ +187\r\n2 steps +▒{40} +0 of about \d{2},000\r\n[\s\S]*█ known {2}▒ estimated/],
  [40, 'C', /1 step +# +187\r\n2 steps +\++ +0 of about \d{2},000\r\n[\s\S]*\+ estimated/],
] as const)('on a terminal of %i columns, reach tells known and estimated apart', async (columns, locale, picture) => {
  const { store, handslag } = desktop()
  await handslag('import', sample)
  const at = terminal(store, ['reach'], { NO_COLOR: '1', LANG: locale, LC_ALL: locale }, columns)
  await at.ended
  expect(at.raw()).toMatch(picture)
})

const charted = [['status'], ['reach', '--by', 'company'], ['progress'], ['effect'], ['triage', 'list', '--explain']]

test.each([
  [40, 'C'],
  [40, 'C.UTF-8'],
  [200, 'C.UTF-8'],
])('on a terminal of %i columns, %s, no line of what has charts is wider', async (columns, locale) => {
  const { store, handslag, json } = desktop()
  await handslag('import', sample)
  await json(
    'contacts',
    'add',
    '王小明 陳大文 👩‍🔬 of a very long name indeed',
    '--company',
    '株式会社山田製作所'.repeat(8),
  )
  for (const language of ['en', 'sv'])
    for (const words of charted) {
      const at = terminal(store, words, { HANDSLAG_LANG: language, LANG: locale, LC_ALL: locale }, columns)
      expect(await at.ended, at.raw()).toMatchObject({ exitCode: 0 })
      const lines = stripVTControlCharacters(at.raw()).split('\r\n')
      expect(lines.filter(line => stringWidth(line) > columns)).toEqual([])
      if (locale === 'C') expect(at.raw()).not.toMatch(/[→▁-█░▒]/)
    }
})

test('what does not fit goes on below where it began', async () => {
  const { store, handslag } = desktop()
  await handslag('import', sample)
  const at = terminal(store, ['status'], { NO_COLOR: '1' }, 40)
  await at.ended
  expect(at.raw()).toContain('Phase          broad: accept generously\r\n               until the target is\r\n')
})
