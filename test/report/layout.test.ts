import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MapPerson, NetworkMap } from '../../src/app/reporting/network-map.ts'
import { loadTexts } from '../../src/i18n/texts.ts'
import { layout } from '../../src/report/map/layout.ts'
import { mapData } from '../../src/report/map/map-data.ts'

const contact = fc.record({ strength: fc.double({ min: 0, max: 1, noNaN: true }), community: fc.option(fc.nat(3)) })

function mapOf(contacts: { strength: number; community: number | null }[], second = 0): NetworkMap {
  const first = contacts.map((one, index): MapPerson => ({ ...person(index), degree: 1, ...one }))
  const outside = Array.from({ length: second }, (_, index) => person(contacts.length + index))
  const communities = [0, 1, 2, 3].map(community => ({
    name: `Company ${community}`,
    people: contacts.filter(one => one.community === community).length,
  }))
  const ties = outside.map((_, index): [number, number] => [index % contacts.length, contacts.length + index])
  return { people: [...first, ...outside], communities, ties, leftOut: 0 }
}

function person(index: number): MapPerson {
  return { id: `p${index}`, name: `Person ${index}`, company: null, degree: 2, strength: null, community: null }
}

test('nobody covers anybody, and the same map is laid out the same', () => {
  fc.assert(
    fc.property(fc.array(contact, { minLength: 1, maxLength: 30 }), contacts => {
      const { people } = layout(mapOf(contacts))
      expect(layout(mapOf(contacts)).people).toEqual(people)
      for (const [index, a] of people.entries())
        for (const b of people.slice(index + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(Math.max(a.r, b.r))
    }),
    { numRuns: 50 },
  )
})

test('the second step stands outside of all contacts', () => {
  fc.assert(
    fc.property(fc.array(contact, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 40 }), (contacts, n) => {
      const { people } = layout(mapOf(contacts, n))
      const far = people.map(({ x, y }) => Math.hypot(x, y))
      expect(Math.min(...far.slice(contacts.length))).toBeGreaterThan(Math.max(...far.slice(0, contacts.length)))
    }),
    { numRuns: 50 },
  )
})

test('the data of 5,000 people stays below half a megabyte', async () => {
  const contacts = Array.from({ length: 5000 }, (_, index) => ({ strength: (index % 100) / 100, community: index % 4 }))
  const data = mapData(mapOf(contacts), await loadTexts('en'))
  expect(JSON.stringify(data).length).toBeLessThan(500_000)
  expect(data.people).toHaveLength(5000)
})
