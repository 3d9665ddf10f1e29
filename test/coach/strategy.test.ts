import fc from 'fast-check'
import { expect, test } from 'vitest'
import { confidence } from '../../src/coach/confidence.ts'
import type { InvitationCase } from '../../src/coach/evidence/invitation-case.ts'
import { type Judgement, judge } from '../../src/coach/strategy.ts'
import { relationKinds } from '../../src/model/person.ts'
import { aCase } from './a-case.ts'

const pitch = 'We help companies double their revenue. Book a quick 15 min call!'
const notes = fc.constantFrom(undefined, pitch, 'Hej, jag jobbar på Acme och läste din artikel.', 'Hi!')
const senders = fc.record({
  name: fc.constantFrom('Anna Berg', 'LinkedIn Member', ''),
  contactCount: fc.option(fc.nat(20)),
  inAddressBook: fc.boolean(),
  noted: fc.boolean(),
  wanted: fc.boolean(),
  mutualContacts: fc.nat(30),
  relations: fc.subarray([...relationKinds]),
})
const askedOn = fc.option(fc.constantFrom('2026-03-01', '2026-01-01'))
const mailbox = fc
  .array(fc.record({ sender: senders, note: notes, askedOn }), { maxLength: 12 })
  .map(all => all.map(({ note, ...said }, index) => aCase({ ...said, id: index + 1, ...(note ? { note } : {}) })))

const one = (invitation: InvitationCase, places = 0) => judge([invitation], places)[0] as Judgement

test('confidence never falls where the sum rises, and stays between 0 and 1', () => {
  const sums = fc.float({ min: -30, max: 30, noNaN: true })
  fc.assert(
    fc.property(sums, sums, (a, b) => {
      expect(confidence(Math.min(a, b))).toBeLessThanOrEqual(confidence(Math.max(a, b)))
      expect(confidence(a)).toBeGreaterThanOrEqual(0)
      expect(confidence(a)).toBeLessThanOrEqual(1)
    }),
  )
})

test('evidence for someone never lowers the confidence or the advice', () => {
  const better = { decline: 0, ask: 1, accept: 2 }
  const more = fc.constantFrom<Partial<InvitationCase['sender']>>(
    { inAddressBook: true },
    { noted: true },
    { wanted: true },
    { mutualContacts: 40 },
    { tags: ['kund'] },
    { meetings: [{ event: 'Mässan', on: null }] },
    { groups: ['Lean'] },
    { recommended: ['given'] },
    { relations: ['close'] },
  )
  fc.assert(
    fc.property(mailbox, more, (invitations, added) => {
      for (const invitation of invitations) {
        const before = one(invitation)
        const after = one({ ...invitation, sender: { ...invitation.sender, ...added } })
        expect(after.sum).toBeGreaterThanOrEqual(before.sum)
        expect(after.confidence).toBeGreaterThanOrEqual(before.confidence)
        expect(better[after.recommendation]).toBeGreaterThanOrEqual(better[before.recommendation])
      }
    }),
  )
})

test('the switch falls exactly where the places end, and the best-founded take them', () => {
  fc.assert(
    fc.property(mailbox, fc.nat(15), (invitations, places) => {
      const judged = judge(invitations, places)
      const takers = judge(invitations, Infinity).filter(({ phase }) => phase === 'broad')
      const broad = judged.filter(({ phase }) => phase === 'broad')
      expect(judged).toHaveLength(invitations.length)
      expect(broad).toHaveLength(Math.min(places, takers.length))
      expect(judged.slice(0, broad.length)).toEqual(broad)
      const weakest = Math.min(...broad.map(({ sum }) => sum))
      for (const left of takers.slice(broad.length)) expect(left.sum).toBeLessThanOrEqual(weakest)
    }),
  )
})

test('after each accept the places are one fewer and the others keep their order', () => {
  fc.assert(
    fc.property(mailbox, fc.integer({ min: 1, max: 15 }), (invitations, places) => {
      const [first, ...rest] = judge(invitations, places)
      fc.pre(first?.phase === 'broad')
      const left = invitations.filter(invitation => invitation !== first?.invitation)
      expect(judge(left, places - 1)).toEqual(rest)
    }),
  )
})

test('a pitch takes no place and is never accepted', () => {
  fc.assert(
    fc.property(senders, fc.nat(5), (sender, places) => {
      const judged = one(aCase({ sender, note: pitch }), places)
      expect(judged.phase).toBe('selective')
      expect(judged.recommendation).not.toBe('accept')
    }),
  )
})

test('no name takes no place unless the evidence is enough', () => {
  expect(one(aCase({ sender: { name: '' } }), 5)).toMatchObject({ phase: 'selective', recommendation: 'decline' })
  expect(one(aCase({ sender: { name: '', relations: ['close'] } }), 5)).toMatchObject({ phase: 'broad' })
})

test('whoever was asked comes last until an answer arrives, then first', () => {
  const known = aCase({ id: 1, sender: { inAddressBook: true } })
  const asked = aCase({ id: 2, askedOn: '2026-03-05' })
  const messages = { mine: 0, theirs: 1, pitches: 0, last: '2026-03-07', lastOfTheirs: '2026-03-07' }
  const answered = aCase({ id: 2, askedOn: '2026-03-05', sender: { messages } })
  const order = (...invitations: InvitationCase[]) => judge(invitations, 0).map(({ invitation }) => invitation.id)
  expect(order(asked, known)).toEqual([1, 2])
  expect(order(answered, known)).toEqual([2, 1])
})

test('someone of interest who is not accepted can be followed instead, once', () => {
  const me = { positions: [], schools: [], interests: [{ kind: 'topic' as const, text: 'lean' }] }
  const coach = { position: 'Leancoach' }
  expect(one(aCase({ me, sender: coach }))).toMatchObject({ recommendation: 'ask', alternative: 'follow' })
  expect(one(aCase({ me, sender: { ...coach, following: true } })).alternative).toBeNull()
  expect(one(aCase({ me, sender: { ...coach, noted: true } }))).toMatchObject({
    recommendation: 'accept',
    alternative: null,
  })
})

test.each([
  [undefined, 'who-and-why'],
  ['Hej, jag jobbar som inköpare på Acme.', 'why'],
  ['Hej, jag är nyfiken på hur ni mäter.', 'who'],
  ['Hej, jag jobbar på Acme och vill gärna höra hur ni mäter.', 'what-about'],
  [pitch, 'beyond-the-offer'],
])('the question asks what the note %j leaves open', (note, question) => {
  expect(one(aCase(note === undefined ? {} : { note })).question).toBe(question)
})
