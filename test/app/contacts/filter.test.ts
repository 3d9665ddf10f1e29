import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ContactFilter, contactTest } from '../../../src/app/contacts/filter.ts'
import type { ContactRecord } from '../../../src/app/contacts/record.ts'
import { relationKinds } from '../../../src/model/person.ts'

const day = fc.constantFrom('2024-01-01', '2025-10-01', '2026-03-01')
const contact: fc.Arbitrary<ContactRecord> = fc.record({
  id: fc.constant('p2'),
  name: fc.string(),
  company: fc.option(fc.constantFrom('Nordplåt', 'Sydstål')),
  position: fc.constant(null),
  place: fc.option(fc.constantFrom('Luleå', 'Malmö')),
  country: fc.option(fc.constantFrom('Sverige')),
  email: fc.constant(null),
  url: fc.constant(null),
  status: fc.constantFrom('current', 'unconfirmed', 'gone'),
  connectedOn: fc.option(day),
  lastTouch: fc.option(day),
  tags: fc.subarray(['kund', 'stål']),
  relations: fc.subarray([...relationKinds]),
  wanted: fc.boolean(),
  mutual: fc.constant(null),
  contactCount: fc.constant(null),
  contactCountOpen: fc.constant(false),
})
const part: fc.Arbitrary<ContactFilter> = fc.oneof(
  fc.record({ company: fc.constantFrom('nordplat', 'STÅL') }),
  fc.record({ place: fc.constantFrom('luleå', 'sverige') }),
  fc.record({ tag: fc.subarray(['KUND', 'stål']) }),
  fc.record({ relation: fc.constantFrom(...relationKinds) }),
  fc.record({ since: fc.constantFrom('6m', '2026-01-01') }),
  fc.record({ quietSince: fc.constantFrom('6m', '2026-01-01') }),
)
const status = fc.constantFrom('current', 'unconfirmed', 'gone', 'all')
const select = (contacts: ContactRecord[], filter: ContactFilter) => contacts.filter(contactTest(filter, '2026-03-10'))

test('every further part of a filter can only narrow the selection', () => {
  fc.assert(
    fc.property(fc.array(contact), part, part, status, (contacts, one, other, wished) => {
      const wide = select(contacts, { ...one, status: wished })
      const narrow = select(contacts, { ...other, ...one, status: wished })
      expect(wide).toEqual(expect.arrayContaining(narrow))
    }),
  )
})

test('the statuses share out all contacts, and without one the gone are left out', () => {
  fc.assert(
    fc.property(fc.array(contact), part, (contacts, filter) => {
      const [current, unconfirmed, gone, all] = (['current', 'unconfirmed', 'gone', 'all'] as const).map(
        wished => select(contacts, { ...filter, status: wished }).length,
      )
      expect((current ?? 0) + (unconfirmed ?? 0) + (gone ?? 0)).toBe(all)
      expect(select(contacts, filter).length).toBe((current ?? 0) + (unconfirmed ?? 0))
    }),
  )
})
