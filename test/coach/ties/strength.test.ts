import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recency, type TieFacts, tieStrength } from '../../../src/coach/ties/strength.ts'
import { relationKinds } from '../../../src/model/person.ts'

const bare: TieFacts = { mine: 0, theirs: 0, relations: [], endorsements: 0, recommendations: 0, lastTouch: null }

test('a bare tie has no strength; a talk makes one, letters hardly', () => {
  expect(tieStrength(bare)).toBe(0)
  expect(tieStrength({ ...bare, mine: 5, theirs: 5 })).toBeGreaterThan(0.5)
  expect(tieStrength({ ...bare, mine: 10 })).toBeLessThan(0.2)
})

test('after half a year of silence half of it is left', () => {
  expect(recency('2025-09-11', '2026-03-10')).toBeCloseTo(0.5)
  expect(recency('2026-03-10', '2026-03-10')).toBe(1)
  expect(recency(null, '2026-03-10')).toBe(1)
})

const ties = fc.record<TieFacts>({
  mine: fc.nat(500),
  theirs: fc.nat(500),
  relations: fc.uniqueArray(fc.constantFrom(...relationKinds)),
  endorsements: fc.nat(20),
  recommendations: fc.nat(4),
  lastTouch: fc.constant(null),
})

test('it lies between 0 and 1, and nothing that joins two people lowers it', () => {
  fc.assert(
    fc.property(ties, fc.constantFrom(...relationKinds), (tie, relation) => {
      const strength = tieStrength(tie)
      expect(strength).toBeGreaterThanOrEqual(0)
      expect(strength).toBeLessThanOrEqual(1)
      const more: TieFacts[] = [
        { ...tie, mine: tie.mine + 1 },
        { ...tie, theirs: tie.theirs + 1 },
        { ...tie, endorsements: tie.endorsements + 1 },
        { ...tie, recommendations: tie.recommendations + 1 },
        { ...tie, relations: [...tie.relations, relation] },
      ]
      for (const other of more) expect(tieStrength(other)).toBeGreaterThanOrEqual(strength)
    }),
  )
})
