import { expect, test } from 'vitest'
import { inTurn } from '../../../src/coach/rhythm/due.ts'

const today = '2026-03-10'
const followed = (person: number, days: number, lastTouch: string | null) => ({
  person,
  rhythm: { wished: days, latest: days + 30 },
  lastTouch,
})

test('those come first who have waited longest by their own rhythm', () => {
  const found = inTurn(
    [
      followed(2, 365, '2024-11-25'),
      followed(3, 30, '2026-01-09'),
      followed(4, 90, '2026-03-01'),
      followed(5, 90, null),
    ],
    today,
  )
  expect(found.map(({ person, turn, overdue }) => [person, turn, overdue])).toEqual([
    [5, 'due', null],
    [3, 'due', 30],
    [2, 'late', 105],
    [4, 'later', -81],
  ])
})
