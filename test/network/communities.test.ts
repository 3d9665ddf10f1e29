import { expect, test } from 'vitest'
import { communitiesOf } from '../../src/network/communities.ts'

const people = [
  { id: 1, company: 'nordplat' },
  { id: 2, company: 'nordplat' },
  { id: 3, company: 'nordplat' },
  { id: 4, company: 'sydstal' },
  { id: 5, company: 'sydstal' },
  { id: 6, company: null },
  { id: 7, company: 'alone' },
]

test('people of one company are one community, the largest first; who stands alone is in none', () => {
  const found = communitiesOf({ people, ties: [] })
  expect([...found.values()]).toEqual([0, 0, 0, 1, 1, null, null])
})

test('a known tie brings people together as a company does, and one to a stranger is passed over', () => {
  const found = communitiesOf({
    people,
    ties: [
      { a: 6, b: 7 },
      { a: 6, b: 99 },
    ],
  })
  expect(found.get(6)).toBe(found.get(7))
  expect(found.get(6)).not.toBeNull()
})

test('without people there is nothing', () => {
  expect(communitiesOf({ people: [], ties: [] }).size).toBe(0)
})
