import { existsSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { FindReport } from '../../src/app/finding/find.ts'
import type { Visibility } from '../../src/app/finding/visibility.ts'
import { openForWriting } from '../../src/store/open.ts'
import { change } from '../../src/store/store.ts'
import { type Desktop, desktop } from '../support/run.ts'
import { addStrangers, introduceMe } from '../support/strangers.ts'

/** Enough others for the index to be kept. */
function crowd(path: string): void {
  const store = openForWriting(path)
  const add = "INSERT INTO person (name, name_key, position) VALUES (?, ?, 'Revisor')"
  store.transaction(() => {
    for (let at = 0; at < 2_000; at++) change(store, add, `Person ${at}`, `person ${at}`)
  })()
  store.close()
}

/** Anna, a contact, knows Bo, who knows Cia; Dag is in a group of the user's; nobody knows Eva. */
async function network(env: Record<string, string> = {}): Promise<Desktop> {
  const user = desktop(env)
  const { json, store } = user
  await json('contacts', 'add', 'Anna Berg', '--position', 'Kvalitetskonsult', '--company', 'Nordplåt AB')
  introduceMe(store)
  addStrangers(
    store,
    { name: 'Bo Ek', position: 'Konsult inom lean' },
    { name: 'Cia Dahl', position: 'Lean-konsult' },
    { name: 'Dag Fors', position: 'Konsult' },
    { name: 'Eva Grön', position: 'Konsult' },
  )
  await json('contacts', 'link', 'Anna Berg', 'Bo Ek')
  await json('contacts', 'link', 'Bo Ek', 'Cia Dahl')
  await json('groups', 'add', 'Lean i Norden', '--join')
  await json('groups', 'members', 'Lean i Norden', 'Dag Fors')
  return user
}

test('find ranks by steps first, then by match', async () => {
  const { json } = await network()
  const { total, results } = await json<FindReport>('find', 'konsult')
  expect(total).toBe(5)
  expect(results.map(({ person, degree, inGroup }) => [person.name, degree, inGroup])).toEqual([
    ['Anna Berg', 1, false],
    ['Bo Ek', 2, false],
    ['Cia Dahl', 3, false],
    ['Dag Fors', null, true],
    ['Eva Grön', null, false],
  ])
  expect((await json<FindReport>('find', 'KONSULT', 'leán')).results.map(({ person }) => person.name)).toEqual([
    'Bo Ek',
    'Cia Dahl',
  ])
})

test('notes and tags are searched too, and what was not found is said', async () => {
  const { handslag, json } = await network()
  await json('contacts', 'note', 'Anna Berg', 'spelar klarinett')
  expect((await json<FindReport>('find', 'klarinett')).results).toMatchObject([{ person: { name: 'Anna Berg' } }])
  expect((await handslag('find', 'fagott')).stdout).toBe('Nobody in your network is known for “fagott”.\n')
  expect((await handslag('find', 'konsult', '--limit', '2', '--lang', 'sv')).stdout).toContain('2 av 5 visas')
  const { code, stderr } = await handslag('find', '???')
  expect([code, stderr]).toEqual([2, 'handslag: TEXT cannot be empty.\nType what it should be.\n'])
})

test('visibility says which word is missing, and where the user would stand for whom', async () => {
  const { handslag, json } = await network()
  const found = await json<Visibility>('visibility', 'konsult')
  expect(found).toMatchObject({ missing: [], words: [{ word: 'konsult', foundIn: ['positions'] }], competitors: 5 })
  expect(found.searchers.map(({ degree, people, rank }) => [degree, people, rank?.median ?? null])).toEqual([
    [1, 1, 2],
    [2, 1, 3],
    [3, 1, 3],
    ['groups', 1, 1],
  ])
  const { missing } = await json<Visibility>('visibility', 'konsult', 'coach')
  expect(missing).toEqual(['coach'])
  expect((await handslag('visibility', 'coach')).stdout).toContain(
    'Your profile lacks “coach”: nobody finds you by it.',
  )
  expect((await handslag('visibility', 'coach', '--lang', 'sv')).stdout).toContain('Din profil saknar ”coach”')
})

test('where nobody is known by name, the ranks are those for people behind each contact and in groups', async () => {
  const { handslag, json, store } = desktop()
  await json('contacts', 'add', 'Anna Berg', '--position', 'Kvalitetskonsult')
  await json('contacts', 'add', 'Bo Ek', '--position', 'Platschef')
  introduceMe(store)
  await json('groups', 'add', 'Lean i Norden', '--members', '4200', '--join')
  const { searchers } = await json<Visibility>('visibility', 'konsult')
  expect(
    searchers.map(({ degree, people, members, rank }) => [degree, people, members, rank?.best, rank?.worst]),
  ).toEqual([
    [1, 2, null, 1, 1],
    [2, 0, null, 1, 2],
    [3, 0, null, 1, 2],
    ['groups', 0, 4200, 1, 1],
  ])
  const { stdout } = await handslag('visibility', 'konsult', '--lang', 'sv')
  expect(stdout).toContain('0 kända, dina grupper uppger 4\u00a0200 medlemmar')
  expect(stdout).toContain('1 annan känd person passar också in.')
  expect((await handslag('visibility', 'kvalitetsrevision')).stdout).toContain('Nobody else is known to match.')
})

test.each([
  ['soren', 'Søren Bjørk'],
  ['bjork', 'Søren Bjørk'],
  ['Sören', 'Søren Bjørk'],
  ['ODEGARD', 'Åse Ødegård'],
  ['groß', 'Jan Gross'],
])('%s finds %s', async (words, name) => {
  const { json } = desktop()
  for (const one of ['Søren Bjørk', 'Åse Ødegård', 'Jan Gross']) await json('contacts', 'add', one)
  expect((await json<FindReport>('find', words)).results.map(({ person }) => person.name)).toEqual([name])
})

test('without contacts there is nobody who searches', async () => {
  expect((await desktop().handslag('visibility', 'konsult')).stdout).toContain('No contacts are known yet')
})

test('a large index is kept beside the store for the user alone, until the store changes, and forgets with it', async () => {
  const { handslag, json, store } = await network()
  crowd(store)
  const index = `${store}.search`
  expect((await json<FindReport>('find', 'revisor')).total).toBe(2_000)
  expect(statSync(index).mode & 0o777).toBe(0o600)
  await json('contacts', 'note', 'Anna Berg', 'revisor på fritiden')
  expect((await json<FindReport>('find', 'revisor')).total).toBe(2_001)
  expect(readFileSync(index).includes('fritiden')).toBe(true)
  await handslag('forget', 'Anna Berg', '--yes')
  expect(existsSync(index)).toBe(false)
})

test('nothing of a world that a backup replaced is found, nor by its graph', async () => {
  const { handslag, json, store } = await network()
  crowd(store)
  const kept = `${store}.kept`
  await json('backup', kept)
  await json('contacts', 'note', 'Anna Berg', 'klarinett')
  expect((await json<FindReport>('find', 'klarinett')).total).toBe(1)
  await handslag('restore', kept, '--yes')
  await json('contacts', 'note', 'Anna Berg', 'fagott')
  expect((await json<FindReport>('find', 'klarinett')).total).toBe(0)
  expect((await json<FindReport>('find', 'fagott')).total).toBe(1)
})
