import { expect, test } from 'vitest'
import { type Archive, writeArchive } from '../support/archive.ts'
import { type Desktop, desktop, temporaryFolder } from '../support/run.ts'

const esc = '\u001b'
const bell = '\u0007'

/** What somebody might call themselves to get at a terminal or a reader, and what must never be printed. */
const attacks: [string, string][] = [
  ['colours', `${esc}[31mRed${esc}[0m`],
  ['a cleared screen', `${esc}[2J${esc}[H`],
  ['a link', `${esc}]8;;https://evil.example.com${bell}Anna${esc}]8;;${bell}`],
  ['the clipboard', `${esc}]52;c;cm0gLXJmIC8=${bell}`],
  ['a window title', `${esc}]0;root${esc}\\`],
  ['C1 control characters', '\u009b31m\u009d52;c;eA==\u009c'],
  ['a bidi override', 'Anna \u202egreB\u202c'],
  ['bidi isolates', '\u2066Anna\u2069 \u2067Berg\u2069'],
  ['zero-width characters', 'An\u200bna\u200c B\u2060erg\ufeff'],
  ['tag characters', 'Anna\u{e0041}\u{e007f}'],
  ['backspaces', 'Anna\b\b\b\bRoot'],
  ['carriage returns', 'Anna\rRoot'],
  ['10,000 characters', 'Anna '.repeat(2000)],
  ['10,000 accents', `A${'\u0301'.repeat(10_000)}nna`],
]

const hostile = attacks.map(([, text]) => text)

const archive: Archive = {
  profile: { headline: hostile[0] ?? '' },
  connections: hostile.map((text, index) => ({
    who: { name: `Bo${index} ${text}`, url: `https://www.linkedin.com/in/bo-${index}-example` },
    company: text,
    position: text,
    on: '2026-02-08',
  })),
  invitations: hostile.map((text, index) => ({
    from: { name: `Eva${index} ${text}`, url: `https://www.linkedin.com/in/eva-${index}-example` },
    at: '2026-02-08 12:00',
    message: text,
  })),
  messages: hostile.map((text, index) => ({
    from: { name: `Bo${index} ${text}`, url: `https://www.linkedin.com/in/bo-${index}-example` },
    to: ['me'],
    at: `2026-02-08 12:00:${10 + index}`,
    text,
  })),
  notes: [
    {
      who: { name: 'Bo0', url: 'https://www.linkedin.com/in/bo-0-example' },
      text: hostile.join(' '),
      at: '2026-02-08 12:00',
    },
  ],
  files: { [`Strange ${esc}]0;x${bell}.csv`]: 'a,b\n1,2\n' },
}

/** Control characters but the line feed, and what reorders, hides or tags text. */
const forbidden =
  /[^\n\P{Cc}]|[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u

const commands = [
  'status',
  'contacts list',
  'contacts list --columns name,company,position',
  'contacts show p2',
  'contacts show Bo',
  'triage list',
]

/** A user who has imported it all, and what that printed. */
async function attacked(): Promise<{ user: Desktop; printed: string }> {
  const user = desktop()
  const { stdout, stderr, code } = await user.handslag('import', writeArchive(temporaryFolder(), archive))
  expect(code).toBe(0)
  return { user, printed: stdout + stderr }
}

test('names, notes and messages made to do harm print harmlessly when they are imported', async () => {
  const { printed } = await attacked()
  expect(printed).toContain('Strange')
  expect(forbidden.exec(printed)).toBeNull()
})

test.each(commands)('they print harmlessly in %s', async command => {
  const { user } = await attacked()
  for (const language of ['en', 'sv']) {
    const { stdout, stderr } = await user.handslag(...command.split(' '), '--lang', language)
    expect(stdout + stderr).not.toBe('')
    expect(forbidden.exec(stdout + stderr)).toBeNull()
  }
})

test('they stand in JSON as escapes, and as they were', async () => {
  const { user } = await attacked()
  const { stdout } = await user.handslag('contacts', 'show', 'p2', '--json')
  expect(forbidden.exec(stdout)).toBeNull()
  expect(JSON.parse(stdout)).toMatchObject({ name: `Bo0 ${hostile[0]}` })
})
