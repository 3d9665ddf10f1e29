import { expect, test } from 'vitest'
import { type GroupPart, groupStep } from '../../../src/coach/groups/advice.ts'

const today = '2026-03-10'
const silent: GroupPart = {
  joined: true,
  since: '2026-02-01',
  relevance: 0,
  lastContribution: null,
  helpful: 0,
  selling: 0,
}
const step = (part: Partial<GroupPart>) => groupStep({ ...silent, ...part }, today)

test('the next step in a group follows from what was said there, and when', () => {
  expect(step({ joined: false })).toBe('join')
  expect(step({})).toBe('begin')
  expect(step({ since: '2025-06-01' })).toBe('leave')
  expect(step({ since: '2025-06-01', relevance: 1 })).toBe('begin')
  expect(step({ lastContribution: '2026-03-01', helpful: 1 })).toBe('go-on')
  expect(step({ lastContribution: '2026-01-01', helpful: 1 })).toBe('take-part')
  expect(step({ lastContribution: '2026-03-01', helpful: 1, selling: 2 })).toBe('stop-selling')
})
