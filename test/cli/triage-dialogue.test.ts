import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { TriageList } from '../../src/app/triage/list.ts'
import type { UndoList } from '../../src/app/undo.ts'
import { openForReading } from '../../src/store/open.ts'
import { imported, inStore } from '../import/importing.ts'
import { mailbox } from '../support/mailbox.ts'
import { type Desktop, desktop } from '../support/run.ts'
import { terminal } from '../support/terminal.ts'

const keys = {
  en: '[a]ccept  as[k]  [d]ecline  [i]gnore  [f]ollow  [s]kip  [b]ack  [q]uit',
  sv: '[a]cceptera [f]råga [n]eka [i]gnorera föl[j] [h]oppa över [b]akåt [s]luta',
}

async function withMailbox(): Promise<Desktop> {
  const { user } = await imported(mailbox, desktop(), '03-09-2026')
  await user.json('config', 'set', 'target', '5')
  return user
}

const states = (user: Desktop) => {
  const sql = "SELECT id, state, asked_on IS NOT NULL AS asked FROM invitation WHERE direction = 'incoming' ORDER BY id"
  return inStore<{ id: number; state: string; asked: number }>(user, sql).map(({ id, state, asked }) =>
    asked ? `i${id} asked` : `i${id} ${state}`,
  )
}
const commands = async ({ json }: Desktop) =>
  (await json<UndoList>('undo', '--list')).undo.map(({ command }) => command)

test('one invitation at a time, one key each, with phase and progress in view', async () => {
  const user = await withMailbox()
  const at = terminal(user.store, ['triage'])
  expect(await at.until(keys.en)).toBe(`1 of 5 · Broad phase: 3 of 5 contacts, 2 places left.\r
\r
Anna Berg  4 March 2026\r
     “Hej! Vi jobbade ihop på Nordplåt 2014. Hälsningar Anna”\r
\r
Advice: accept (99%)\r
     + was at Nordplåt AB at the same time as you (P12)\r
     + the note says that you know each other (P9)\r
     + the note says who it is from (P16)\r
The click is yours: https://www.linkedin.com/in/anna-berg-example\r
\r
${keys.en}`)
  at.type('a')
  expect(await at.until(keys.en)).toContain('2 of 5 · Broad phase: 4 of 5 contacts, 1 place left.')
  at.type('a')
  const third = await at.until(keys.en)
  expect(third).toContain('The target of 5 is reached. From here on selective.')
  expect(third).toContain('Dora Falk')
  at.type('k')
  await at.until('to ask    Dora Falk')
  await at.until(keys.en)
  at.type('s')
  await at.until('skipped   王小明')
  await at.until(keys.en)
  at.type('d')
  const end = await at.until('one answer at a time.')
  expect(end).toContain('2 accepted, 1 to ask, 1 declined, 1 skipped, 2 still waiting.')
  expect(end).toContain('  accepted  Anna Berg   https://www.linkedin.com/in/anna-berg-example\r')
  expect(await at.ended).toMatchObject({ exitCode: 0 })
  expect(states(user)).toEqual(['i1 declined', 'i2 accepted', 'i3 accepted', 'i4 pending', 'i5 asked'])
  expect(await commands(user)).toEqual([
    'triage decline i1',
    'triage ask i5',
    'triage accept i3',
    'triage accept i2',
    'config set target 5',
    expect.stringMatching(/^import/),
  ])
})

test('in Swedish, with Swedish letters; a wrong key says which there are', async () => {
  const user = await withMailbox()
  const at = terminal(user.store, ['triage'], { HANDSLAG_LANG: 'sv' })
  expect(await at.until(keys.sv)).toContain('1 av 5 · Bred fas: 3 av 5 kontakter, 2 platser kvar.')
  at.type('x')
  await at.until('Tryck på en av bokstäverna inom hakparentes.')
  at.type('n')
  await at.until('avböjd      Anna Berg')
  await at.until(keys.sv)
  at.type('j')
  await at.until('Du följer Bo Lind. Och förfrågan?')
  await at.until(keys.sv)
  at.type('s')
  expect(await at.until('ett svar i taget.')).toContain('1 avböjd, 4 väntar ännu.')
  expect(await at.ended).toMatchObject({ exitCode: 0 })
  expect(inStore(user, 'SELECT count(*) AS n FROM follow')).toEqual([{ n: 1 }])
})

test('back reopens the one before, again and again', async () => {
  const user = await withMailbox()
  const at = terminal(user.store, ['triage'])
  for (const key of ['a', 'k', 's']) {
    await at.until(keys.en)
    at.type(key)
  }
  for (const name of ['Dora Falk', 'Bo Lind', 'Anna Berg']) {
    await at.until(keys.en)
    at.type('b')
    await at.until(`back to   ${name}`)
  }
  expect(await at.until(keys.en)).toContain('1 of 5 · Broad phase: 3 of 5 contacts')
  at.type('b')
  await at.until('This is the first one.')
  await at.until(keys.en)
  at.type('q')
  expect(await at.ended).toMatchObject({ exitCode: 0 })
  expect(states(user)).toEqual(['i1 pending', 'i2 pending', 'i3 pending', 'i4 pending', 'i5 pending'])
})

test('Ctrl-C keeps what was answered, sums up and ends with 130', async () => {
  const user = await withMailbox()
  const at = terminal(user.store, ['triage'])
  await at.until(keys.en)
  at.type('d')
  await at.until(keys.en)
  at.type('\x03')
  expect(await at.until('one answer at a time.')).toContain('1 declined, 4 still waiting.')
  expect(await at.ended).toMatchObject({ exitCode: 130 })
  expect(states(user)[1]).toBe('i2 declined')
})

test('without colour and Unicode, the dialogue is plain ASCII around what others wrote', async () => {
  const user = await withMailbox()
  const at = terminal(user.store, ['triage'], { NO_COLOR: '1', LANG: 'C', LC_ALL: 'C' })
  const shown = (await at.until(keys.en)).replaceAll('å', 'a').replaceAll('ä', 'a')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: line ends are control characters
  expect(shown).toMatch(/^[\x0a\x0d\x20-\x7e]*$/)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
  expect(at.raw()).not.toMatch(/\x1b\[[0-9;]*m/)
  at.type('q')
  await at.ended
})

test('names and notes made to do harm do none, and a long note is cut', async () => {
  const harm = '\u001b]52;c;cm0gLXJmIC8=\u0007\u202e'
  const { user } = await imported({
    ...mailbox,
    invitations: [
      {
        from: { name: `Eva ${harm} ${'Lång '.repeat(500)}`, url: 'https://www.linkedin.com/in/eva-example' },
        at: '2026-03-01 09:00',
        message: `${harm} Hej! `.repeat(600),
      },
    ],
  })
  const at = terminal(user.store, ['triage'])
  const shown = await at.until(keys.en)
  expect(shown).toContain('The note goes on')
  expect(shown.split('\n').length).toBeLessThan(30)
  at.type('a')
  expect((await at.until('one answer at a time.')).split('\n').length).toBeLessThan(12)
  for (const harmful of ['\u001b]', '\u0007', '\u202e']) expect(at.raw()).not.toContain(harmful)
})

test('without a store, nobody waits and none is made', async () => {
  const { store } = desktop()
  const at = terminal(store, ['triage'])
  await at.until('No invitation waits for your answer.')
  expect(await at.ended).toMatchObject({ exitCode: 0 })
  expect(existsSync(store)).toBe(false)
})

test('a dry run asks nothing and lists', async () => {
  const user = await withMailbox()
  const at = terminal(user.store, ['triage', '--dry-run'])
  await at.until('The click is yours')
  expect(await at.ended).toMatchObject({ exitCode: 0 })
})

/** A generator of numbers from 0 to 1 that is the same in every run. */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    yield state / 2 ** 32
  }
}

test('killed at twenty moments, the store is whole and holds every earlier answer', async () => {
  const { user } = await imported({
    ...mailbox,
    invitations: Array.from({ length: 60 }, (_, index) => ({
      from: `Person ${String.fromCharCode(65 + (index % 26))}${'x'.repeat(1 + index / 26)}`,
      at: `2026-02-${String(1 + (index % 28)).padStart(2, '0')} 09:00`,
    })),
  })
  const random = seeded(7)
  const answered = () => 60 - states(user).filter(state => state.endsWith('pending')).length
  for (let moment = 0; moment < 20; moment++) {
    const at = terminal(user.store, ['triage'])
    const before = answered()
    const whole = 1 + Math.floor(random.next().value * 2)
    for (let key = 0; key < whole; key++) {
      await at.until(keys.en)
      at.type('adi'[Math.floor(random.next().value * 3)] ?? 'a')
    }
    await at.until(keys.en)
    at.type('a')
    await new Promise(resolve => setTimeout(resolve, random.next().value * 20))
    at.kill('SIGKILL')
    await at.ended
    const store = openForReading(user.store)
    expect(store.pragma('integrity_check', { simple: true })).toBe('ok')
    store.close()
    expect(answered() - before).toBeGreaterThanOrEqual(whole)
    expect(answered() - before).toBeLessThanOrEqual(whole + 1)
  }
  const { invitations } = await user.json<TriageList>('triage', 'list', '--status', 'accepted')
  expect(inStore(user, "SELECT count(*) AS n FROM connection WHERE source = 'decision'")).toEqual([
    { n: invitations.length },
  ])
})
