import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findPeople, findPerson } from '../../src/app/person-reference.ts'
import { UserError } from '../../src/model/errors.ts'
import { showId } from '../../src/model/ids.ts'
import { addAlias } from '../../src/store/annotations.ts'
import { addPerson } from '../../src/store/imported-people.ts'
import { addSentRequest } from '../../src/store/invitations.ts'
import { openInMemory } from '../../src/store/open.ts'
import { editByHand } from '../../src/store/person-edit.ts'
import type { Store } from '../../src/store/store.ts'

let store: Store
beforeEach(() => {
  store = openInMemory()
})
afterEach(() => void store.close())

function person(name: string, slug: string | null = null, company: string | null = null): number {
  const id = addPerson(store, null, name)
  editByHand(store, id, { slug, company })
  return id
}

/** The id that a reference names, or the error's code. */
function meant(reference: string): number | string {
  try {
    return findPerson({ store }, reference).id
  } catch (error) {
    if (error instanceof UserError) return error.code
    throw error
  }
}

test('an invitation names who is on its other end', () => {
  const anna = person('Anna Berg')
  const request = addSentRequest(store, anna, '2026-03-01', '')
  expect(meant(showId('invitation', request))).toBe(anna)
  expect(meant('i99')).toBe('unknown-person')
})

describe('among Anna Berg, Anna Lind and Åsa Öberg', () => {
  let berg: number, lind: number, asa: number
  beforeEach(() => {
    berg = person('Anna Berg', 'anna-berg-example', 'Nordplåt')
    lind = person('Anna Lind', 'anna-lind-example')
    asa = person('Åsa Öberg', 'åsa-öberg-example')
  })

  test.each([
    ['an id', () => [showId('person', berg), berg]],
    ['a bare number', () => [String(lind), lind]],
    ['a slug', () => ['anna-lind-example', lind]],
    ['an address', () => ['https://www.linkedin.com/in/Anna-Berg-Example/?trk=x', berg]],
    ['an address without scheme, of another country', () => ['se.linkedin.com/in/anna-berg-example', berg]],
    ['a percent-encoded address', () => ['https://www.linkedin.com/in/%C3%A5sa-%C3%B6berg-example', asa]],
    ['a whole name', () => ['Anna Berg', berg]],
    ['a name without accents', () => ['asa oberg', asa]],
    ['a last name alone', () => ['lind', lind]],
    ['the beginning of a name', () => ['anna be', berg]],
    ['the beginning of a last name', () => ['ber', berg]],
    ['the middle of two names', () => ['erg', 'ambiguous-person']],
    ['a first name of two people', () => ['anna', 'ambiguous-person']],
    ['nobody', () => ['nobody at all', 'unknown-person']],
    ['nothing', () => ['', 'unknown-person']],
    ['the user', () => ['p1', 'unknown-person']],
  ] as [string, () => [string, number | string]][])('%s', (_what, example) => {
    const [reference, expected] = example()
    expect(meant(reference)).toBe(expected)
  })

  test('an alias wins over a part of a name', () => {
    addAlias(store, asa, 'Anna')
    expect(meant('anna')).toBe(asa)
  })

  test('the error names the candidates', () => {
    expect(() => findPerson({ store }, 'anna')).toThrow(
      expect.objectContaining({
        params: { reference: 'anna', candidates: [`p${berg} Anna Berg (Nordplåt)`, `p${lind} Anna Lind`], more: 0 },
      }),
    )
  })

  test('a slip of the pen is met with a guess', () => {
    expect(() => findPerson({ store }, 'ana breg')).toThrow(
      expect.objectContaining({ params: { reference: 'ana breg', near: [`p${berg} Anna Berg (Nordplåt)`] } }),
    )
  })

  test('someone named twice comes once', () => {
    expect(findPeople({ store }, ['lind', `p${lind}`, 'åsa']).map(({ id }) => id)).toEqual([lind, asa])
  })
})

const name = fc.tuple(fc.constantFrom('Anna', 'Åsa', 'Ann', 'José'), fc.constantFrom('Berg', 'Lindberg', 'Öberg'))

test('whatever is typed, exactly one person is meant or the error says why not', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), fc.oneof(fc.string(), name), (names, typed) => {
      store.close()
      store = openInMemory()
      const ids = names.map(words => person(words.join(' ')))
      const outcome = meant(Array.isArray(typed) ? typed.join(' ') : typed)
      expect([...ids, 'unknown-person', 'ambiguous-person']).toContain(outcome)
    }),
    { numRuns: 60 },
  )
})

test('an id and a unique whole name always name their own person', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        name.map(words => words.join(' ')),
        { minLength: 1, maxLength: 8 },
      ),
      names => {
        store.close()
        store = openInMemory()
        const ids = names.map(one => person(one))
        expect(ids.map(id => meant(showId('person', id)))).toEqual(ids)
        expect(names.map(one => meant(one))).toEqual(ids)
      },
    ),
    { numRuns: 60 },
  )
})
