import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Progress } from '../../src/app/progress/progress.ts'
import { desktop } from '../support/run.ts'

const sample = join(import.meta.dirname, '..', '..', 'data', 'sample-export')

test('the sample has twelve months that grow, each with its figures', async () => {
  const { handslag, json } = desktop()
  await handslag('import', sample)
  const { months, effect } = await json<Progress>('progress')
  expect(months.map(({ month }) => month)).toEqual([...new Set(months.map(({ month }) => month))].sort())
  expect(months).toHaveLength(12)
  expect(months.at(-1)).toMatchObject({
    month: '2026-03',
    contacts: 187,
    requests: 2,
    settled: 0,
    acceptance: null,
    reach: null,
  })
  expect(months.at(-1)?.effect).toBe(effect?.score)
  expect(months[0]?.effect).toBe(null)
  const lines = (await handslag('progress', '--months', '6')).stdout.split('\n')
  expect(lines[0]).toBe('From October 2025 to March 2026')
  expect(lines[2]).toMatch(/^Contacts {9}\S{6} {2}\d+ → 187$/u)
})

test('without contacts the bars are empty and no acceptance is made up', async () => {
  const { json } = desktop()
  const { months, effect } = await json<Progress>('progress', '--months', '2')
  expect(effect).toBe(null)
  expect(months).toMatchObject([
    { contacts: 0, acceptance: null },
    { contacts: 0, acceptance: null },
  ])
})
