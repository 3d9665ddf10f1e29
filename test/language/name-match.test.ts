import { expect, test } from 'vitest'
import { isNear } from '../../src/language/distance.ts'
import { nameMatch } from '../../src/language/name-match.ts'

test.each([
  ['anna berg', 'anna berg', 0],
  ['berg anna', 'anna berg', 1],
  ['lena', 'anna-lena berg', 1],
  ['ann be', 'anna berg', 2],
  ['erg', 'anna berg', 3],
  ['anna', 'johan lind', null],
  ['', 'anna berg', null],
])('"%s" names "%s" with rank %s', (reference, name, rank) => {
  expect(nameMatch(reference, name)).toBe(rank)
})

test.each([
  ['ana', 'anna', true],
  ['berg', 'breg', true],
  ['johansson', 'johanson', true],
  ['anna', 'lisa', false],
])('"%s" for "%s" is a slip of the pen: %s', (typed, known, near) => {
  expect(isNear(typed, known)).toBe(near)
})
