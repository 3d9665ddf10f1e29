import fc from 'fast-check'
import { expect, test } from 'vitest'
import prior from '../../data/reach-prior.json' with { type: 'json' }
import { estimateSecond } from '../../src/network/estimate/estimate.ts'
import type { Knowledge } from '../../src/network/estimate/knowledge.ts'
import { differentAmong } from '../../src/network/estimate/overlap.ts'

const nothing: Knowledge = { contacts: 100, lists: [], distinct: 0, counts: [] }
const list = { size: 101, outside: 100 }

test('without contacts there is nothing to estimate', () => {
  expect(estimateSecond({ ...nothing, contacts: 0 }, prior)).toBeNull()
})

test('with nothing known but the contacts, the published median stands in a wide interval', () => {
  const estimate = estimateSecond(nothing, prior)
  expect(estimate).toMatchObject({ value: 27_500, level: 0.8, method: 'contacts' })
  expect((estimate?.high ?? 0) / (estimate?.low ?? 1)).toBeGreaterThan(100)
})

test('when every list is known, the estimate is what was counted', () => {
  const lists = Array.from({ length: 100 }, () => list)
  const estimate = estimateSecond({ ...nothing, lists, distinct: 4000 }, prior)
  expect(estimate).toMatchObject({ value: 4000, low: 4000, high: 4000, method: 'lists' })
})

test('the more is known, the narrower the interval', () => {
  const counts = (known: number) => Array.from({ length: 100 - known }, () => ({ count: 101, open: false }))
  const widths = [0, 3, 10, 40].map(known => {
    const lists = Array.from({ length: known }, () => list)
    const estimate = estimateSecond({ contacts: 100, lists, distinct: known * 90, counts: counts(known) }, prior)
    return (estimate?.high ?? 0) / (estimate?.low ?? 1)
  })
  expect(widths).toEqual([...widths].sort((one, other) => other - one))
})

test('an open count says more people than a closed one', () => {
  const told = (open: boolean) => {
    const counts = Array.from({ length: 100 }, (_, at) => ({ count: at < 50 ? 500 : 200, open: open && at < 50 }))
    return estimateSecond({ ...nothing, counts }, prior)?.value ?? 0
  }
  expect(told(true)).toBeGreaterThan(1.1 * told(false))
})

test('an interval holds its value, and never falls below those who were counted', () => {
  const knowledge = fc.record({
    contacts: fc.integer({ min: 1, max: 300 }),
    sizes: fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 30 }),
    counts: fc.array(fc.record({ count: fc.integer({ min: 1, max: 3000 }), open: fc.boolean() }), { maxLength: 50 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(knowledge, ({ contacts, sizes, counts, share }) => {
      const lists = sizes.slice(0, contacts).map(size => ({ size, outside: Math.floor((size - 1) * share) }))
      const outside = lists.reduce((total, known) => total + known.outside, 0)
      const distinct = Math.ceil(outside * share)
      const told = counts.slice(0, contacts - lists.length)
      const estimate = estimateSecond({ contacts, lists, distinct, counts: told }, prior)
      if (!estimate) throw new Error('there are contacts')
      expect(estimate.low).toBeGreaterThanOrEqual(distinct)
      expect(estimate.value).toBeGreaterThanOrEqual(estimate.low)
      expect(estimate.high).toBeGreaterThanOrEqual(estimate.value)
      expect(Number.isFinite(estimate.high)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('different names grow with all names, and are all of them where no name came twice', () => {
  expect(differentAmong(50, 50, 400)).toBe(400)
  expect(differentAmong(40, 50, 50)).toBeCloseTo(40, 6)
  expect(differentAmong(40, 50, 400)).toBeGreaterThan(differentAmong(40, 50, 300))
  expect(differentAmong(40, 50, 400)).toBeLessThan(320)
})
