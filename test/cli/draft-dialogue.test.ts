import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Outbox } from '../../src/app/outbox/outbox.ts'
import { desktop, temporaryFolder } from '../support/run.ts'
import { addStrangers, introduceMe } from '../support/strangers.ts'
import { terminal } from '../support/terminal.ts'

const down = '\u001b[B'
const enter = '\r'

/** A user whose editor, clipboard and browser are scripts that note what they are given. */
function desk(language: 'en' | 'sv') {
  const user = desktop({ HANDSLAG_LANG: language })
  introduceMe(user.store)
  addStrangers(user.store, {
    name: 'Anna Berg',
    company: 'Nordplåt AB',
    position: 'Mätchef',
    slug: 'anna-berg-example',
  })
  const folder = temporaryFolder()
  const script = (name: string, body: string): string => {
    const path = join(folder, name)
    writeFileSync(path, `#!/bin/sh\n${body}\n`)
    chmodSync(path, 0o755)
    return path
  }
  script('xsel', `cat > ${folder}/copied`)
  const env = {
    HANDSLAG_LANG: language,
    EDITOR: script('editor', `printf 'We help companies boost their revenue, Anna.\\n' > "$1"`),
    BROWSER: script('browser', `printf '%s' "$1" > ${folder}/opened`),
    PATH: `${folder}:${process.env.PATH}`,
    WAYLAND_DISPLAY: '',
  }
  const written = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '')
  return { user, env, written }
}

test('in English: asked, chosen, copied, edited with the linter’s marks, opened, noted as sent', async () => {
  const { user, env, written } = desk('en')
  const { type, until, ended } = terminal(user.store, ['draft', 'Anna', '--in', 'en'], env)
  await until('Why do you write to Anna?')
  type(`hear how you plan calibration${enter}`)
  await until('Which draft?')
  type(enter)
  await until('And now?')
  type(enter)
  await until('Copied.')
  expect(written('copied')).toMatch(/^Hi Anna!\n.*Nordplåt.*calibration\.\nElin Sandmark$/)
  await until('And now?')
  type(down + down + enter)
  await until('waiting for an answer.')
  await until('And now?')
  type(down + down + down + enter)
  await until('Opened https://www.linkedin.com/in/anna-berg-example')
  await until('And now?')
  type(down + enter)
  expect(await until('(pitch, P14)')).toMatch(/Impersonal, 0 of 100[\s\S]*~~~[\s\S]*What to change/)
  await until('And now?')
  type(`${down.repeat(5)}${enter}`)
  await until('Sending is yours')
  expect(await ended).toMatchObject({ exitCode: 0 })
  expect(written('opened')).toBe('https://www.linkedin.com/in/anna-berg-example')
  const { requests } = await user.json<Outbox>('outbox')
  expect(requests).toMatchObject([{ person: { name: 'Anna Berg' }, state: 'pending', message: written('copied') }])
})

test('in Swedish: one question at a time, and the choice between two drafts', async () => {
  const { user, env, written } = desk('sv')
  const { type, until, ended } = terminal(user.store, ['draft', 'Anna', '--met', 'Kvalitetsdagen', '--copy'], env)
  await until('1. bygger på var ni träffades')
  await until('2. bygger på en gemensam arbetsgivare')
  await until('Vilket utkast?')
  type(down + enter)
  await until('Kopierat.')
  expect(await ended).toMatchObject({ exitCode: 0 })
  expect(written('copied')).toContain('2016–2022')
})

test('in Swedish: a question without an answer ends it, and says what is missing', async () => {
  const { user, env } = desk('sv')
  const { type, until, ended } = terminal(user.store, ['draft', 'Anna'], env)
  await until('Varför skriver du till Anna?')
  type(enter)
  await until('Innan det går att skriva:')
  expect(await ended).toMatchObject({ exitCode: 2 })
})

test('Ctrl-C leaves at once', async () => {
  const { user, env } = desk('en')
  const { type, until, ended } = terminal(user.store, ['draft', 'Anna'], env)
  await until('Why do you write to Anna?')
  type('\u0003')
  expect(await ended).toMatchObject({ exitCode: 130 })
})
