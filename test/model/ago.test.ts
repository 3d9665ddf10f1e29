import { expect, test } from 'vitest'
import { dayAgo } from '../../src/model/ago.ts'

test.each([
  ['2026-01-31', '2026-01-31'],
  ['10d', '2026-03-21'],
  ['2w', '2026-03-17'],
  ['1m', '2026-02-28'],
  ['6M', '2025-09-30'],
  ['2y', '2024-03-31'],
  ['2026-02-30', null],
  ['m', null],
  ['-1d', null],
])('%s is %s, seen on 31 March 2026', (text, day) => {
  expect(dayAgo(text, '2026-03-31')).toBe(day)
})
