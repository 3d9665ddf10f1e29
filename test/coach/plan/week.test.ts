import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostOf, proposal } from '../../../src/coach/plan/propose.ts'
import { chooseWeek } from '../../../src/coach/plan/week.ts'
import { planKinds } from '../../../src/model/plan.ts'

const proposals = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...planKinds),
      person: fc.option(fc.integer({ min: 2, max: 12 })),
      weight: fc.double({ noNaN: true }),
    })
    .map(({ kind, person, weight }) => proposal(kind, `s${person ?? weight}`, 'P13', weight, { person })),
  { maxLength: 40 },
)
const limits = fc.record({
  actions: fc.nat(10),
  minutes: fc.nat(60),
  requests: fc.nat(3),
  notes: fc.option(fc.nat(3)),
})

test('a week holds no more than the user and the network allow, and nobody twice', () => {
  fc.assert(
    fc.property(proposals, limits, (all, room) => {
      const week = chooseWeek(all, room)
      expect(week.length).toBeLessThanOrEqual(room.actions)
      expect(week.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(room.minutes)
      const requests = week.filter(({ kind }) => kind === 'wanted' || kind === 'worked-with')
      expect(requests.length).toBeLessThanOrEqual(room.requests)
      const people = week.map(({ person }) => person).filter(person => person !== null)
      expect(new Set(people).size).toBe(people.length)
      for (const kind of planKinds) {
        expect(week.filter(chosen => chosen.kind === kind).length).toBeLessThanOrEqual(mostOf(kind))
      }
      for (const chosen of week) expect(all).toContain(chosen)
    }),
  )
})

test('whoever waits for an answer comes first, then the best of every kind before the second best of any', () => {
  const all = [
    proposal('reply', 'p2', 'P13', 1, { person: 2 }),
    proposal('reply', 'p3', 'P13', 3, { person: 3 }),
    proposal('reply', 'p4', 'P13', 2, { person: 4 }),
    proposal('quiet-tie', 'p5', 'P13', 1, { person: 5 }),
    proposal('quiet-tie', 'p6', 'P13', 2, { person: 6 }),
    proposal('profile', 'headline', 'P7', 1, {}),
  ]
  const chosen = (actions: number) =>
    chooseWeek(all, { actions, minutes: 100, requests: 9, notes: null }).map(({ subject }) => subject)
  expect(chosen(2)).toEqual(['p3', 'p4'])
  expect(chosen(5)).toEqual(['p3', 'p4', 'p2', 'p6', 'headline'])
})
