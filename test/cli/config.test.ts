import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { desktop, temporaryFolder } from '../support/run.ts'

test('settings are listed, set and unset, and say how to take that back', async () => {
  const { handslag } = desktop()
  expect(await handslag('config', 'set', 'target', '300')).toEqual({
    code: 0,
    stdout: 'target: 300\n',
    stderr: 'Take it back with: handslag undo\n',
  })
  await handslag('config', 'set', 'me', 'Maja', 'Lindqvist')
  const { stdout } = await handslag('config', 'list', '--quiet')
  expect(stdout).toMatch(/^Setting +Value +Usual +Meaning\n/)
  expect(stdout).toMatch(/^target +300 +200 +contacts up to which to accept broadly$/m)
  expect(stdout).toMatch(/^me +Maja Lindqvist +– +who you are/m)
  expect(stdout).not.toMatch(/^(fact|lint)\./m)
  expect((await handslag('config', 'unset', 'target')).stdout).toBe('target: 200\n')
  expect((await handslag('config', 'unset', 'target')).stdout).toBe('Nothing changed: it was so already.\n')
})

test('the language set is spoken unless an option or the environment names another', async () => {
  const { handslag, store } = desktop({ HANDSLAG_LANG: '', LC_ALL: 'en_GB.UTF-8' })
  expect((await handslag('config', 'set', 'language', 'sv')).stdout).toBe('language: sv\n')
  expect((await handslag('--help')).stdout).toContain('Användning:')
  expect((await handslag('contacts', 'list')).stdout).toBe('Ingen kontakt passar in.\n')
  expect((await handslag('contacts', 'list', '--lang', 'en')).stdout).toBe('No contact fits.\n')
  writeFileSync(store, 'not a store at all, but long enough to be looked at as one')
  expect((await handslag('--help')).stdout).toContain('Usage:')
  expect(await handslag('contacts', 'list')).toMatchObject({ code: 4, stdout: '' })
})

test('the target set is the target of the status', async () => {
  const { json } = desktop()
  await json('config', 'set', 'target', '50')
  expect(await json('status')).toMatchObject({ target: 50 })
})

test.each([
  [['set', 'target', 'many'], '"many" is not a number that target can be.'],
  [['set', 'target', '0'], '"0" is not a number that target can be.'],
  [['set', 'language', 'fi'], 'Use one of: en, sv.'],
  [['set', 'fact.noteFree', '-3'], '"-3" is not a number that fact.noteFree can be.'],
  [['set', 'lint.say-why', 'loud'], 'Use one of: error, warning, info, off.'],
  [['get', 'targt'], 'There is no setting "targt". Did you mean target?'],
  [['set', 'shoe', '44'], 'Use one of: target, language, me, premium,'],
])('config %j is refused', async (words, sentence) => {
  const { handslag } = desktop()
  const { code, stdout, stderr } = await handslag('config', ...words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(sentence)
})

test('an account with premium and a longer note change what the linter allows', async () => {
  const { handslag, json } = desktop()
  const note = join(temporaryFolder(), 'note.txt')
  writeFileSync(note, 'Hi Anna, we met at Kvalitetsdagen and I would like to hear more about your course.')
  const limit = async () => JSON.parse((await handslag('lint', note, '--json')).stdout)
  expect(await limit()).toMatchObject({ limit: 200 })
  await json('config', 'set', 'premium', 'career')
  expect(await limit()).toMatchObject({ limit: 300 })
  await json('config', 'set', 'fact.notePremium', '350')
  expect(await limit()).toMatchObject({ limit: 350 })
})

test('a figure of the platform can be the user’s own, and facts shows both', async () => {
  const { handslag, json } = desktop()
  await json('config', 'set', 'fact.notesMonthlyFree', '10')
  const facts = await json<{ name: string }[]>('facts')
  expect(facts.find(({ name }) => name === 'notesMonthlyFree')).toEqual({
    name: 'notesMonthlyFree',
    title: 'Invitations with a note, free account',
    value: 10,
    shipped: 5,
    low: 3,
    high: 10,
    unit: 'notes a month',
    source: "vendors' notes of 2025–2026, which disagree",
    checked: '2026-11',
    overridden: true,
  })
  expect((await handslag('facts')).stdout).toContain('10 (yours; shipped: 5)')
  expect((await handslag('facts', '--lang', 'sv')).stdout).toContain('10 (ditt; levererat: 5)')
})
