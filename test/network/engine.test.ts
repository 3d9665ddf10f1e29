import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DegreeCounter } from '../../src/network/degrees.ts'
import { GainCounter, withinReach } from '../../src/network/gain.ts'
import { graphOf, graphOfPairs, neighboursOf, tieCount } from '../../src/network/graph.ts'
import { pickTogether } from '../../src/network/greedy.ts'
import { shortestPaths } from '../../src/network/paths.ts'
import { NaiveGraph } from './naive.ts'
import { randomGraphs } from './random-graphs.ts'

test('a tie told twice counts once and a tie with oneself not at all', () => {
  const graph = graphOfPairs(5, [0, 1, 1, 0, 2, 2, 0, 1, 1, 3])
  expect(tieCount(graph)).toBe(2)
  expect([0, 1, 2, 3, 4].map(person => [...neighboursOf(graph, person)].sort())).toEqual([[1], [0, 3], [], [1], []])
})

test('people whose numbers outgrow an entry move to wider ones', () => {
  const far = 1 << 21
  const pairs = [0, 1, 1, 2, 5, far, far, 0, 1, far + 7, 0, 1]
  const graph = graphOfPairs(0, pairs)
  expect(graph.people).toBe(far + 8)
  expect(new DegreeCounter(graph).count(0)).toEqual([2, 3, 0])
  expect([...neighboursOf(graph, far)].sort()).toEqual([0, 5])
})

test('the lists of many blocks are those of a plain reference', () => {
  const [people, ties] = [9_000, 120_000]
  const pairs = Array.from({ length: ties }, (_, tie): [number, number] => [
    (tie * 7919) % people,
    (tie * tie + 31) % people,
  ])
  const graph = graphOf(people, ties, visit => {
    for (const [a, b] of pairs) visit(a, b)
  })
  const naive = new NaiveGraph(pairs)
  for (let person = 0; person < people; person += 13) {
    const sorted = (list: Iterable<number>) => [...list].sort((one, other) => one - other)
    expect(sorted(neighboursOf(graph, person))).toEqual(sorted(naive.neighbours(person)))
  }
})

test('degrees are those of a plain reference on thousands of random graphs', () => {
  fc.assert(
    fc.property(randomGraphs(40), ({ people, pairs, me }) => {
      const naive = new NaiveGraph(pairs)
      const counter = new DegreeCounter(graphOfPairs(people, pairs.flat()))
      const expected = me < people ? [1, 2, 3].map(steps => naive.at(me, steps)) : [0, 0, 0]
      expect(counter.count(me)).toEqual(expected)
      expect(counter.count(me)).toEqual(expected)
    }),
    { numRuns: 3000 },
  )
})

test('dense graphs are walked from the other side, with the same counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 200 }), fc.integer({ min: 1, max: 40 }), (people, spread) => {
      const pairs = Array.from({ length: people * spread }, (_, tie): [number, number] => [
        tie % people,
        (tie * 31 + Math.floor(tie / people) * 17) % people,
      ])
      const naive = new NaiveGraph(pairs)
      const counter = new DegreeCounter(graphOfPairs(people, pairs.flat()))
      expect(counter.count(3)).toEqual([1, 2, 3].map(steps => naive.at(3, steps)))
    }),
    { numRuns: 100 },
  )
})

test('a gain is what the reach with one contact more has over the reach without', () => {
  fc.assert(
    fc.property(randomGraphs(25), fc.nat(), ({ people, pairs, me: wished }, pick) => {
      const me = wished % people
      const person = pick % people
      const naive = new NaiveGraph(pairs)
      const graph = graphOfPairs(people, pairs.flat())
      expect(new GainCounter(graph).gain(withinReach(graph, me), person)).toEqual({
        second: naive.within(me, 2, [person]) - naive.within(me, 2),
        third: naive.within(me, 3, [person]) - naive.within(me, 3),
      })
    }),
    { numRuns: 1500 },
  )
})

test('picking greedily adds up, and brings at least 63 % of what the best choice brings', () => {
  fc.assert(
    fc.property(randomGraphs(16), ({ people, pairs, me: wished }) => {
      const me = wished % people
      const naive = new NaiveGraph(pairs)
      const graph = graphOfPairs(people, pairs.flat())
      const candidates = Array.from({ length: people }, (_, person) => person).filter(person => person !== me)
      const picks = pickTogether(graph, withinReach(graph, me), candidates, 2)
      const chosen = picks.map(({ person }) => person)
      const base = naive.within(me, 3)
      const brought = naive.within(me, 3, chosen) - base
      expect(picks.at(-1)?.cumulative ?? 0).toBe(brought)
      const best = Math.max(
        0,
        ...candidates.flatMap(one => candidates.map(other => naive.within(me, 3, [one, other]) - base)),
      )
      expect(brought).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best)
    }),
    { numRuns: 150 },
  )
})

test('ways are as short as they can be, over ties that are there, the strongest first', () => {
  const strength = (one: number, other: number) => 1 / (1 + ((one * 7 + other * 3) % 5))
  fc.assert(
    fc.property(randomGraphs(20), fc.nat(), ({ people, pairs, me, pairs: { length } }, pick) => {
      const target = (pick + length) % people
      const naive = new NaiveGraph(pairs)
      const graph = graphOfPairs(people, pairs.flat())
      const distance = me < people && me !== target ? naive.distances(me).get(target) : undefined
      const paths = shortestPaths(graph, me, new Set([target]), strength, 1000)
      if (distance === undefined || distance > 3) {
        expect(paths).toEqual([])
        return
      }
      expect(paths.length).toBeGreaterThan(0)
      for (const { people: way } of paths) {
        expect([way[0], way.at(-1), way.length]).toEqual([me, target, distance + 1])
        for (let step = 0; step < distance; step++) {
          expect(naive.neighbours(way[step] as number).has(way[step + 1] as number)).toBe(true)
        }
      }
      const strengths = paths.map(path => path.strength)
      expect(strengths).toEqual([...strengths].sort((one, other) => other - one))
    }),
    { numRuns: 1000 },
  )
})
