import fc from 'fast-check'
import { expect, test } from 'vitest'
import prior from '../../data/reach-prior.json' with { type: 'json' }
import { estimateSecond } from '../../src/network/estimate/estimate.ts'
import type { Knowledge } from '../../src/network/estimate/knowledge.ts'
import { bySeries, differentAmong } from '../../src/network/estimate/overlap.ts'
import { Standings } from '../../src/network/estimate/standing.ts'
import { egosOf, secondDegrees } from '../eval/reach/ego.ts'
import { graphMade, madeGraphs, play } from '../eval/reach/play.ts'
import { priorOf } from '../eval/reach/prior.ts'
import { seeded } from '../support/seeded.js'

const nothing: Knowledge = { contacts: 100, lists: [], counts: [] }
const closed = { open: false, inLists: 0, mutual: null }

/** Lists of 100 people outside; each begins where `fresh` of the one before have not been. */
function listsOf(known: number, fresh: number) {
  return Array.from({ length: known }, (_, at) => ({
    size: 101,
    outside: Array.from({ length: 100 }, (_, person) => at * fresh + person),
  }))
}

test('without contacts there is nothing to estimate', () => {
  expect(estimateSecond({ ...nothing, contacts: 0 }, prior)).toBeNull()
})

test('with nothing known but the contacts, the published median stands in a wide interval', () => {
  const estimate = estimateSecond(nothing, prior)
  expect(estimate).toMatchObject({ value: 27_500, level: 0.8, method: 'contacts' })
  expect((estimate?.high ?? 0) / (estimate?.low ?? 1)).toBeGreaterThan(100)
})

test('when every list is known, the estimate is what was counted', () => {
  const estimate = estimateSecond({ ...nothing, lists: listsOf(100, 40) }, prior)
  expect(estimate).toMatchObject({ value: 4060, low: 4060, high: 4060, method: 'lists' })
})

test('the more is known, the narrower the interval', () => {
  const counts = (known: number) => Array.from({ length: 100 - known }, () => ({ count: 101, ...closed }))
  const widths = [0, 3, 10, 40].map(known => {
    const estimate = estimateSecond({ contacts: 100, lists: listsOf(known, 95), counts: counts(known) }, prior)
    return (estimate?.high ?? 0) / (estimate?.low ?? 1)
  })
  expect(widths).toEqual([...widths].sort((one, other) => other - one))
})

test('with few lists an interval reaches further up than down, for who is not seen can be many', () => {
  const estimate = estimateSecond({ ...nothing, lists: listsOf(3, 90) }, prior)
  if (!estimate) throw new Error('there are contacts')
  const { value, low, high } = estimate
  expect(high / value).toBeGreaterThan(1.15 * (value / low))
})

test('a study tells how far its two ways to the same figure err alike', () => {
  const correlationOn = (name: string) => {
    const graph = graphMade(madeGraphs[name] ?? (() => []), seeded(3))
    const people = egosOf(graph, 20, seeded(3)).slice(0, 200)
    return priorOf(graph, people, secondDegrees(graph, people)).correlation
  }
  expect(correlationOn('ring of neighbours, a tenth of the ties far')).toBeGreaterThan(0.9)
  expect(correlationOn('preferential attachment')).toBe(0.5)
})

test('an open count says more people than a closed one', () => {
  const told = (open: boolean) => {
    const counts = Array.from({ length: 100 }, (_, at) => ({
      ...closed,
      count: at < 50 ? 500 : 200,
      open: open && at < 50,
    }))
    return estimateSecond({ ...nothing, counts }, prior)?.value ?? 0
  }
  expect(told(true)).toBeGreaterThan(1.1 * told(false))
})

test('a contact who shares nearly everybody brings fewer than one who shares nobody', () => {
  const lists = listsOf(5, 90)
  const shared = (mutual: number | null) => {
    const counts = Array.from({ length: 95 }, () => ({ count: 120, open: false, inLists: 0, mutual }))
    return estimateSecond({ ...nothing, lists, counts }, prior)?.value ?? 0
  }
  expect(shared(90)).toBeLessThan(0.65 * shared(0))
  expect(shared(null)).toBe(shared(0))
})

const anyLists = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }), { maxLength: 12 })

test('an interval holds its value, and never falls below those who were counted', () => {
  const count = fc.record({
    count: fc.integer({ min: 1, max: 3000 }),
    open: fc.boolean(),
    inLists: fc.integer({ min: 0, max: 12 }),
    mutual: fc.option(fc.integer({ min: 0, max: 300 })),
  })
  const knowledge = fc.record({
    contacts: fc.integer({ min: 1, max: 300 }),
    names: anyLists,
    counts: fc.array(count, { maxLength: 50 }),
  })
  fc.assert(
    fc.property(knowledge, ({ contacts, names, counts }) => {
      const lists = names.slice(0, contacts).map(outside => ({ size: outside.length + 1, outside }))
      const told = counts.slice(0, contacts - lists.length)
      const estimate = estimateSecond({ contacts, lists, counts: told }, prior)
      if (!estimate) throw new Error('there are contacts')
      expect(estimate.low).toBeGreaterThanOrEqual(new Set(lists.flatMap(({ outside }) => outside)).size)
      expect(estimate.value).toBeGreaterThanOrEqual(estimate.low)
      expect(estimate.high).toBeGreaterThanOrEqual(estimate.value)
      expect(Number.isFinite(estimate.high)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('leaving a list out is as if it had never been known', () => {
  fc.assert(
    fc.property(anyLists, names => {
      const lists = names.map(outside => ({ size: outside.length + 1, outside }))
      const standings = new Standings(lists)
      for (const at of lists.keys()) expect(standings.without(at)).toEqual(new Standings(lists.toSpliced(at, 1)).all)
    }),
  )
})

test('different names grow with all names, and are all of them where no name came twice', () => {
  const standing = { lists: 3, names: 50, distinct: 40, once: 31, twice: 8 }
  expect(bySeries({ ...standing, distinct: 50 }, 400)).toBe(400)
  expect(differentAmong(standing, 50)).toBeCloseTo(40, 6)
  expect(differentAmong(standing, 400)).toBeGreaterThan(differentAmong(standing, 300))
  expect(differentAmong(standing, 400)).toBeLessThan(320)
})

test('on graphs of known make, intervals hold about four times out of five, and errors are below those of Chao', () => {
  for (const name of ['random ties, log-normal numbers of contacts', 'circles of 200, a third of the ties outside']) {
    const graph = graphMade(madeGraphs[name] ?? (() => []), seeded(7))
    const { priors } = play(graph, seeded(7), { people: 100, times: 1 })
    for (const { level, coverage, error, chaoError } of priors.find(({ prior }) => prior === 'graph')?.rows ?? []) {
      expect(coverage, `${name}, ${level}`).toBeGreaterThan(0.65)
      expect(error, `${name}, ${level}`).toBeLessThanOrEqual(1.1 * (chaoError ?? 1))
    }
  }
})
