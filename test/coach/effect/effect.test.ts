import fc from 'fast-check'
import { expect, test } from 'vitest'
import { effectOf, levers } from '../../../src/coach/effect/effect.ts'
import { type OutreachFacts, type OutreachItem, outreachOf } from '../../../src/coach/effect/outreach.ts'
import type { ProfileFacts } from '../../../src/coach/profile/facts.ts'
import { profileStrength } from '../../../src/coach/profile/strength.ts'

const nothing: OutreachFacts = {
  contacts: 0,
  reach: 0,
  groups: 0,
  'active-groups': 0,
  requests: 0,
  accepted: 0,
  replies: 0,
}
const deeds = Object.keys(nothing) as OutreachItem[]
const outreach = fc.record<OutreachFacts>({
  contacts: fc.nat(30_000),
  reach: fc.nat(100_000),
  groups: fc.nat(50),
  'active-groups': fc.nat(50),
  requests: fc.nat(500),
  accepted: fc.nat(500),
  replies: fc.nat(500),
})
const bare: ProfileFacts = {
  headline: null,
  summary: null,
  websites: null,
  positions: [],
  educations: 0,
  skills: 0,
  languages: 0,
  recommendations: 0,
  endorsements: 0,
  activeDays: 0,
  wishedWords: [],
  foundWords: [],
  photo: null,
  banner: null,
  customUrl: null,
}
const profile = fc.record({
  skills: fc.nat(20),
  languages: fc.nat(4),
  recommendations: fc.nat(5),
  endorsements: fc.nat(20),
  educations: fc.nat(3),
  photo: fc.constantFrom(null, true, false),
})

test('no single good deed lowers the effect, which lies between 0 and 100', () => {
  fc.assert(
    fc.property(outreach, profile, fc.constantFrom(...deeds), (facts, found, deed) => {
      const own = { ...bare, ...found }
      const effect = (some: OutreachFacts, of: ProfileFacts) =>
        effectOf(profileStrength(of).score, outreachOf(some).score)
      const now = effect(facts, own)
      expect(now).toBeGreaterThanOrEqual(0)
      expect(now).toBeLessThanOrEqual(100)
      expect(effect({ ...facts, [deed]: facts[deed] + 1 }, own)).toBeGreaterThanOrEqual(now)
      const mended: Partial<ProfileFacts>[] = [
        { headline: 'I help makers of steel to measure what they sell, and to trust it' },
        { photo: true },
        { banner: true },
        { skills: own.skills + 1 },
        { recommendations: own.recommendations + 1 },
        { activeDays: own.activeDays + 1 },
      ]
      for (const better of mended) expect(effect(facts, { ...own, ...better })).toBeGreaterThanOrEqual(now)
    }),
  )
})

test('each next contact brings less than the one before', () => {
  const points = (contacts: number) => outreachOf({ ...nothing, contacts }).parts[0]?.points ?? 0
  expect(points(100) - points(0)).toBeGreaterThan(points(200) - points(100))
  expect(points(30_000)).toBeCloseTo(35)
})

test('the lever shows the side that is behind', () => {
  const few = levers(profileStrength({ ...bare, skills: 20 }), { ...nothing, contacts: 5000, groups: 20, replies: 90 })
  expect(few.profile.gain).toBeGreaterThan(few.outreach.gain)
  expect(few.profile.first).toBe('headline')
})
