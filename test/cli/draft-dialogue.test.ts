import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Outbox } from '../../src/app/outbox/outbox.ts'
import { desktop, temporaryFolder } from '../support/run.ts'
import { addStrangers, introduceMe } from '../support/strangers.ts'
import { terminal } from '../support/terminal.ts'

const down = '\u001b[B'
const enter = '\r'

const pitch = {
  en: 'We help companies boost their revenue, Anna.',
  sv: 'Vi hjälper företag att öka sin omsättning, Anna. Boka en kostnadsfri demo!',
}

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
    EDITOR: script('editor', `printf '${pitch[language]}\\n' > "$1"`),
    BROWSER: script('browser', `printf '%s' "$1" > ${folder}/opened`),
    PATH: `${folder}:${process.env.PATH}`,
    WAYLAND_DISPLAY: '',
  }
  const written = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '')
  return { user, env, written }
}

interface Spoken {
  language: 'en' | 'sv'
  why: string
  asked: string
  choose: string
  now: string
  copied: string
  waits: string
  opened: string
  marks: RegExp
  sending: string
  draft: RegExp
}

test.each<Spoken>([
  {
    language: 'en',
    why: 'hear how you plan calibration',
    asked: 'Why do you write to Anna?',
    choose: 'Which draft?',
    now: 'And now?',
    copied: 'Copied.',
    waits: 'waiting for an answer.',
    opened: 'Opened https://www.linkedin.com/in/anna-berg-example',
    marks: /Impersonal, 0 of 100[\s\S]*~~~[\s\S]*What to change/,
    sending: 'Sending is yours',
    draft: /^Hi Anna!\n.*Nordplåt.*calibration\.\nElin Sandmark$/,
  },
  {
    language: 'sv',
    why: 'höra hur ni planerar kalibreringen',
    asked: 'Varför skriver du till Anna?',
    choose: 'Vilket utkast?',
    now: 'Och nu?',
    copied: 'Kopierat.',
    waits: 'väntar på svar.',
    opened: 'Öppnade https://www.linkedin.com/in/anna-berg-example',
    marks: /Opersonligt, 0 av 100[\s\S]*~~~[\s\S]*Att ändra/,
    sending: 'Skicka gör du själv',
    draft: /^Hej Anna!\n.*Nordplåt.*kalibreringen\.\n\/Elin Sandmark$/,
  },
])('in $language: asked, chosen, copied, edited with the linter’s marks, opened, noted as sent', async spoken => {
  const { user, env, written } = desk(spoken.language)
  const { type, until, ended } = terminal(user.store, ['draft', 'Anna', '--in', spoken.language], env)
  await until(spoken.asked)
  type(`${spoken.why}${enter}`)
  await until(spoken.choose)
  type(enter)
  await until(spoken.now)
  type(enter)
  await until(spoken.copied)
  expect(written('copied')).toMatch(spoken.draft)
  await until(spoken.now)
  type(down + down + enter)
  await until(spoken.waits)
  await until(spoken.now)
  type(down + down + down + enter)
  await until(spoken.opened)
  await until(spoken.now)
  type(down + enter)
  expect(await until('(pitch, P14)')).toMatch(spoken.marks)
  await until(spoken.now)
  type(`${down.repeat(5)}${enter}`)
  await until(spoken.sending)
  expect(await ended).toMatchObject({ exitCode: 0 })
  expect(written('opened')).toBe('https://www.linkedin.com/in/anna-berg-example')
  const { requests } = await user.json<Outbox>('outbox')
  expect(requests).toMatchObject([{ person: { name: 'Anna Berg' }, state: 'pending', message: written('copied') }])
})

test.each([
  ['en', 'Best: request with a note', '1 request sent: 1 waiting'],
  ['sv', 'Bäst: förfrågan med hälsning', '1 skickad förfrågan: 1 väntar'],
] as const)('in %s: the way to somebody, and what became of it', async (language, best, sent) => {
  const { user, env } = desk(language)
  const way = terminal(user.store, ['channel', 'Anna'], env)
  await way.until(best)
  expect(await way.ended).toMatchObject({ exitCode: 0 })
  await user.handslag('draft', 'Anna', '--met', 'Kvalitetsdagen', '--save')
  const outbox = terminal(user.store, ['outbox'], env)
  await outbox.until(sent)
  expect(await outbox.ended).toMatchObject({ exitCode: 0 })
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
