import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editContact } from '../../src/app/contacts/edit.ts'
import { textsIn } from '../../src/i18n/languages.ts'
import { numbersIn } from '../../src/i18n/numbers.ts'
import { addPerson, personFields } from '../../src/store/imported-people.ts'
import { openInMemory } from '../../src/store/open.ts'
import { desktop } from '../support/run.ts'

test('each change is one step, taken back the last first', async () => {
  const { handslag, json } = desktop()
  await json('contacts', 'add', 'Anna Berg', '--company', 'Nordplåt')
  await json('contacts', 'tag', 'customer', 'anna')
  await json('contacts', 'edit', 'anna', '--company', 'Sydstål', '--alias', 'Annis', '--met', 'Kvalitetsdagen')
  await handslag('undo')
  expect(await json('contacts', 'show', 'anna')).toMatchObject({ company: 'Nordplåt', aliases: [], tags: ['customer'] })
  await handslag('undo')
  expect(await json('contacts', 'show', 'anna')).toMatchObject({ company: 'Nordplåt', tags: [] })
  await handslag('undo')
  expect(await json('contacts', 'list')).toEqual([])
})

const typed = fc.record(
  { company: fc.string(), position: fc.string(), email: fc.emailAddress(), place: fc.string() },
  { requiredKeys: [] },
)

test('exactly the fields that were typed are marked as such, and hold what was typed', () => {
  fc.assert(
    fc.property(typed, fields => {
      const store = openInMemory()
      const desk = { store, today: '2026-03-10', now: 0, texts: textsIn('en'), numbers: numbersIn('en') }
      const id = addPerson(store, null, 'Anna Berg')
      if (Object.keys(fields).length > 0) editContact(desk, `p${id}`, fields)
      const { byHand, company, position } = personFields(store, id)
      expect(new Set(byHand.split(',').filter(field => field !== ''))).toEqual(new Set(Object.keys(fields)))
      expect([company, position]).toEqual([fields.company?.trim() || null, fields.position?.trim() || null])
      store.close()
    }),
    { numRuns: 40 },
  )
})
