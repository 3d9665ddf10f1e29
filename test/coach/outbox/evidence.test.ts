import fc from 'fast-check'
import { expect, test } from 'vitest'
import { requestEvidence, type SettledRequest } from '../../../src/coach/outbox/evidence.ts'
import { difference, proportion } from '../../../src/coach/outbox/proportion.ts'

const sent = (verdict: SettledRequest['verdict'], accepted: number, of: number): SettledRequest[] =>
  Array.from({ length: of }, (_, index) => ({ verdict, accepted: index < accepted }))

test('Wilson’s interval is the published one', () => {
  const { low, high } = proportion(8, 10) ?? { low: 0, high: 0 }
  expect([low, high].map(one => one.toFixed(3))).toEqual(['0.490', '0.943'])
  expect(proportion(0, 0)).toBeNull()
})

test('an interval holds its share and lies between none and all', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (hits, misses) => {
      fc.pre(hits + misses > 0)
      const share = proportion(hits, hits + misses)
      if (!share) throw new Error('there are cases')
      expect(share.low).toBeLessThanOrEqual(share.value)
      expect(share.high).toBeGreaterThanOrEqual(share.value)
      expect(share.low).toBeGreaterThanOrEqual(0)
      expect(share.high).toBeLessThanOrEqual(1)
      expect(difference(share, share).value).toBe(0)
    }),
  )
})

test('no claim from few, none where it may be chance, and one where it cannot', () => {
  expect(requestEvidence([...sent('personal', 9, 9), ...sent('impersonal', 0, 30)]).claim).toBe('too-few')
  expect(requestEvidence([...sent('personal', 7, 10), ...sent('impersonal', 5, 10)]).claim).toBe('open')
  expect(requestEvidence([...sent('personal', 18, 20), ...sent('impersonal', 5, 20)]).claim).toBe('pays')
  expect(requestEvidence([...sent('personal', 5, 20), ...sent('impersonal', 18, 20)]).claim).toBe('costs')
  expect(requestEvidence(sent('borderline', 5, 20))).toMatchObject({
    personal: { sent: 0, accepted: 0, rate: null },
    claim: 'too-few',
  })
})
