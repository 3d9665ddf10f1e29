import { expect, test } from 'vitest'
import { beyond, distancesFrom } from '../../src/network/distances.ts'
import { graphOfPairs } from '../../src/network/graph.ts'

test('steps are counted up to three', () => {
  const line = graphOfPairs(7, [0, 1, 1, 2, 2, 3, 3, 4, 0, 2, 5, 5])
  expect([...distancesFrom(line, 0)]).toEqual([0, 1, 1, 2, 3, beyond, beyond])
  expect([...distancesFrom(line, 4)]).toEqual([3, 3, 2, 1, 0, beyond, beyond])
})

test('nobody is near somebody who is not in the graph', () => {
  expect([...distancesFrom(graphOfPairs(2, [0, 1]), 5)]).toEqual([beyond, beyond])
})
