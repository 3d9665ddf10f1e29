import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRhythm, showRhythm } from '../../src/model/rhythm.ts'

test('a rhythm is a time, or from one to another', () => {
  expect(readRhythm('90d')).toEqual({ wished: 90, latest: 90 })
  expect(readRhythm('6w..3m')).toEqual({ wished: 42, latest: 90 })
  for (const wrong of ['', '90', '0d', '120d..90d', '1d..2d..3d', '9999y', 'often'])
    expect(readRhythm(wrong)).toBe(null)
})

test('what is shown is read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(1000), (wished, more) => {
      expect(readRhythm(showRhythm({ wished, latest: wished + more }))).toEqual({ wished, latest: wished + more })
    }),
  )
})
