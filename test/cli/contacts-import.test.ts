import { expect, test } from 'vitest'
import { imported } from '../import/importing.ts'
import type { ConnectionFact } from '../support/archive/facts.ts'

const anna = (company: string, position: string): ConnectionFact => ({
  who: 'Anna Berg',
  company,
  position,
  on: '2025-02-03',
})

test.each([
  [['--company', 'Mitt Bolag'], { company: 'Mitt Bolag', position: 'Chef' }],
  [['--position', 'Expert'], { company: 'Sydstål', position: 'Expert' }],
  [['--name', 'Anna Berg Lind'], { name: 'Anna Berg Lind', company: 'Sydstål', position: 'Chef' }],
  [['--company', ''], { company: null, position: 'Chef' }],
])('what was typed by hand stays, and the rest follows a newer export: %j', async (typed, expected) => {
  const { user } = await imported({ connections: [anna('Nordplåt', 'Inköpare')] }, undefined, '01-05-2026')
  await user.json('contacts', 'edit', 'anna', ...typed)
  await imported({ connections: [anna('Sydstål', 'Chef')] }, user, '03-05-2026')
  expect(await user.json('contacts', 'show', 'anna')).toMatchObject(expected)
})

test('a contact added by hand stays one though no export shows it', async () => {
  const { user } = await imported({ connections: [anna('Nordplåt', 'Inköpare')] }, undefined, '01-05-2026')
  await user.json('contacts', 'add', 'Karim Öst')
  await imported({ connections: [anna('Nordplåt', 'Inköpare')] }, user, '03-05-2026')
  expect(await user.json('contacts', 'list', '--status', 'current')).toMatchObject([
    { name: 'Anna Berg' },
    { name: 'Karim Öst' },
  ])
})

test('a new employer between two exports stands in the history', async () => {
  const { user } = await imported({ connections: [anna('Nordplåt', 'Inköpare')] }, undefined, '01-05-2026')
  await imported({ connections: [anna('Sydstål', 'Inköpare')] }, user, '03-05-2026')
  const { stdout } = await user.handslag('contacts', 'show', 'anna')
  expect(stdout).toContain('2026-03-05     company: Nordplåt → Sydstål\n')
})
