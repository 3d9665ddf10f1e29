import { expect, test } from 'vitest'
import { type Desktop, desktop } from '../support/run.ts'
import { terminal } from '../support/terminal.ts'

async function withTwo(): Promise<Desktop> {
  const user = desktop()
  const long = 'Sydsvenska stålverkens gemensamma inköpsorganisation för norra Europa'
  await user.json('contacts', 'add', 'Anna Berg', '--company', long, '--position', 'Inköpare av legerat stål och skrot')
  await user.json('contacts', 'add', 'Karim Öst', '--company', 'Sydstål')
  return user
}

const tagged = async ({ json }: Desktop) => (await json<unknown[]>('contacts', 'list', '--tag', 'customer')).length

test('before a change in bulk the program asks, and a no changes nothing', async () => {
  const user = await withTwo()
  const at = terminal(user.store, ['contacts', 'tag', 'customer', '--company', 'syd'])
  expect(await at.until('Go on?')).toContain('contacts tag customer: 2 people.')
  at.type('n\r')
  await at.until('Nothing was changed.')
  expect(await at.ended).toMatchObject({ exitCode: 0 })
  expect(await tagged(user)).toBe(0)
})

test('a yes, or --yes without a question, changes all', async () => {
  const user = await withTwo()
  const at = terminal(user.store, ['contacts', 'tag', 'customer', '--company', 'syd'])
  await at.until('Go on?')
  at.type('y\r')
  await at.until('Take it back with: handslag undo')
  expect(await tagged(user)).toBe(2)
  const again = terminal(user.store, ['contacts', 'untag', 'customer', '--company', 'syd', '--yes'])
  expect(await again.until('Take it back with')).not.toContain('Go on?')
  expect(await tagged(user)).toBe(0)
})

test('a table on a terminal fits its width', async () => {
  const user = await withTwo()
  const at = terminal(user.store, ['contacts', 'list'], { NO_COLOR: '1' })
  await at.ended
  const lines = at.raw().trimEnd().split('\r\n')
  expect(lines.map(line => line.length <= 80)).toEqual([true, true, true])
  expect(lines[1]).toMatch(/^p2 {2}Anna Berg {2}Sydsvenska stål.*… {2}Inköpare av.*…$/)
})

test.each([
  ['en', ['import', 'data/sample-export']],
  ['sv', ['import', 'data/sample-export']],
  ['en', ['status']],
  ['sv', ['status']],
  ['sv', ['triage', 'list', '--explain']],
  ['sv', ['plan', '--explain']],
  ['en', ['effect', '--explain']],
  ['sv', ['profile']],
  ['en', ['channel', 'p5']],
  ['sv', ['channel', '--stats']],
  ['sv', ['outbox']],
  ['en', ['visibility', 'kvalitet']],
  ['sv', ['rules']],
  ['en', ['doctor']],
  ['en', ['lint', 'data/sample-export/Notes.csv']],
])('in %s, %o breaks no word at the edge of a terminal', async (language, command) => {
  const user = desktop()
  await user.json('import', 'data/sample-export')
  const at = terminal(user.store, command, { NO_COLOR: '1', HANDSLAG_LANG: language })
  await at.ended
  const lines = at.raw().trimEnd().split('\r\n')
  expect(lines.filter(line => line.length > 80)).toEqual([])
})

test('names are listed by the alphabet of the language', async () => {
  const user = desktop()
  for (const name of ['Örjan Ek', 'Zara Ek', 'Åsa Ek', 'Anna Ek']) await user.json('contacts', 'add', name)
  const listed = async (language: string) =>
    [...(await user.handslag('contacts', 'list', '--lang', language)).stdout.matchAll(/(\S+) Ek/g)].map(
      ([, name]) => name,
    )
  expect(await listed('en')).toEqual(['Anna', 'Åsa', 'Örjan', 'Zara'])
  expect(await listed('sv')).toEqual(['Anna', 'Zara', 'Åsa', 'Örjan'])
})
