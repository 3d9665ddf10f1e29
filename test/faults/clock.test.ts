import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../src/packageRoot.ts'
import { contentOf, tablesOf } from '../support/content.ts'
import { desktop } from '../support/run.ts'

const reading = [
  ['status'],
  ['triage', 'list'],
  ['contacts', 'list'],
  ['contacts', 'show', 'p5'],
  ['keep-in-touch'],
  ['effect'],
  ['progress'],
  ['profile'],
  ['outbox'],
  ['channel', 'p5'],
  ['reach'],
  ['undo', '--list'],
]

test('with the clock set back by years every command goes on, and reading changes nothing', async () => {
  const user = desktop()
  await user.json('import', join(packageRoot, 'data/sample-export'))
  await user.json('triage', 'accept', 'i1')
  const before = tablesOf(user.store)
  const earlier = user.at('2019-05-06')
  for (const argv of reading)
    expect({ argv, ...(await earlier.handslag(...argv)) }).toMatchObject({ argv, code: 0, stderr: '' })
  expect(tablesOf(user.store)).toEqual(before)
})

test('what is done with the clock set back is taken back in the order in which it was done', async () => {
  const user = desktop()
  await user.json('contacts', 'add', 'Anna Berg')
  const before = contentOf(user.store)
  const earlier = user.at('2019-05-06')
  await earlier.json('contacts', 'note', 'p2', 'written in the past')
  await user.at('2026-03-11').json('contacts', 'note', 'p2', 'written now')
  await user.json('undo')
  await user.json('undo')
  expect(contentOf(user.store)).toEqual(before)
})

test('an import with the clock set back stores what one with the right clock does', async () => {
  const sample = join(packageRoot, 'data/sample-export')
  const [right, back] = [desktop(), desktop().at('2019-05-06')]
  await right.json('import', sample)
  await back.json('import', sample)
  const withoutClock = ({ import_run: _, ...tables }: Record<string, unknown[]>) => tables
  expect(withoutClock(contentOf(back.store))).toEqual(withoutClock(contentOf(right.store)))
})
