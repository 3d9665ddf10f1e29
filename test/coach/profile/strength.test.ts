import fc from 'fast-check'
import { expect, test } from 'vitest'
import weights from '../../../data/weights/profile.json' with { type: 'json' }
import type { ProfileFacts } from '../../../src/coach/profile/facts.ts'
import { profileItems } from '../../../src/coach/profile/items.ts'
import { profileStrength } from '../../../src/coach/profile/strength.ts'

const empty: ProfileFacts = {
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

const full: ProfileFacts = {
  headline: 'I help small workshops find the fault before the customer does',
  summary: `${'Twenty years on shop floors taught me that most faults are made on paper, long before the first chip. '.repeat(2)}\n${'x'.repeat(300)}`,
  websites: 'https://example.com',
  positions: Array.from({ length: 2 }, () => ({
    title: 'Quality engineer',
    company: 'Nordplåt',
    description: 'd'.repeat(120),
    current: true,
  })),
  educations: 1,
  skills: 10,
  languages: 2,
  recommendations: 3,
  endorsements: 10,
  activeDays: 6,
  wishedWords: ['quality'],
  foundWords: ['quality'],
  photo: true,
  banner: true,
  customUrl: true,
}

test('an empty profile is worth nothing, a full one everything, and the weights sum up to 100', () => {
  expect(profileStrength(empty).score).toBe(0)
  expect(profileStrength(full).score).toBe(100)
  expect(Object.values(weights).reduce((sum, { worth }) => sum + worth, 0)).toBe(100)
  expect(Object.keys(weights).sort()).toEqual(Object.keys(profileItems).sort())
})

test('a headline that the network filled in counts little', () => {
  const positions = [{ title: 'Quality engineer', company: 'Nordplåt', description: null, current: true }]
  const pointsFor = (headline: string) => {
    const { items } = profileStrength({ ...empty, positions, headline })
    return items.find(({ code }) => code === 'headline')?.points
  }
  expect(pointsFor('Quality engineer at Nordplåt')).toBeCloseTo(4.5)
  expect(pointsFor('Kvalitetsingenjör på Nordplåt som hittar felen i tid')).toBe(15)
})

test('what nobody has said neither helps nor hurts, and what brings most comes first', () => {
  const unsaid = profileStrength({ ...full, photo: null, banner: null, customUrl: null })
  expect(unsaid.score).toBe(100)
  expect(
    profileStrength(empty)
      .items.map(({ code }) => code)
      .slice(0, 3),
  ).toEqual(['headline', 'positions', 'summary'])
})

const anyFacts = fc.record<ProfileFacts>({
  headline: fc.option(fc.string({ maxLength: 80 })),
  summary: fc.option(fc.string({ maxLength: 600 })),
  websites: fc.option(fc.webUrl()),
  positions: fc.array(
    fc.record({
      title: fc.option(fc.string()),
      company: fc.string({ minLength: 1 }),
      description: fc.option(fc.string({ maxLength: 200 })),
      current: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  educations: fc.nat(3),
  skills: fc.nat(20),
  languages: fc.nat(4),
  recommendations: fc.nat(5),
  endorsements: fc.nat(30),
  activeDays: fc.nat(20),
  wishedWords: fc.constant(['lean', 'quality', 'konsult']),
  foundWords: fc.subarray(['lean', 'quality', 'konsult']),
  photo: fc.option(fc.boolean()),
  banner: fc.option(fc.boolean()),
  customUrl: fc.option(fc.boolean()),
})

const newPosition = { title: 'Adviser', company: 'Example AB', description: null, current: true }
const improvements: [string, (facts: ProfileFacts) => ProfileFacts][] = [
  ['a longer summary', facts => ({ ...facts, summary: `${facts.summary ?? ''}${'more '.repeat(20)}` })],
  ['one more position', facts => ({ ...facts, positions: [...facts.positions, newPosition] })],
  ['one more skill', facts => ({ ...facts, skills: facts.skills + 1 })],
  ['one more language', facts => ({ ...facts, languages: facts.languages + 1 })],
  ['one more recommendation', facts => ({ ...facts, recommendations: facts.recommendations + 1 })],
  ['one more endorsement', facts => ({ ...facts, endorsements: facts.endorsements + 1 })],
  ['one more active day', facts => ({ ...facts, activeDays: facts.activeDays + 1 })],
  ['an education', facts => ({ ...facts, educations: facts.educations + 1 })],
  ['a website', facts => ({ ...facts, websites: 'https://example.com' })],
  ['a photo', facts => ({ ...facts, photo: true })],
  ['a banner', facts => ({ ...facts, banner: true })],
  ['an own address', facts => ({ ...facts, customUrl: true })],
  ['all words found', facts => ({ ...facts, foundWords: facts.wishedWords })],
]

test.each(improvements)('%s never lowers the strength', (_name, improve) => {
  fc.assert(
    fc.property(anyFacts, facts => {
      expect(profileStrength(improve(facts)).score).toBeGreaterThanOrEqual(profileStrength(facts).score)
    }),
  )
})
