import { expect, test } from 'vitest'
import { pairSimilarity, pairsOf } from '../../src/lint/similarity.ts'

test('neighbouring characters are counted', () => {
  expect([...pairsOf('aaab')]).toEqual([
    ['aa', 2],
    ['ab', 1],
  ])
  expect([...pairsOf('a')]).toEqual([])
})

test.each([
  ['night', 'night', 1],
  ['night', 'nacht', 0.25],
  ['aaaa', 'aa', 0.5],
  ['abc', 'xyz', 0],
  ['', '', 0],
  ['abc', '', 0],
])('%j and %j share %d', (a, b, likeness) => {
  expect(pairSimilarity(pairsOf(a), pairsOf(b))).toBe(likeness)
  expect(pairSimilarity(pairsOf(b), pairsOf(a))).toBe(likeness)
})
