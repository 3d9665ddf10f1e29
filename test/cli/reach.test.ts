import { existsSync, statSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Reach } from '../../src/app/reach/reach.ts'
import { openForWriting } from '../../src/store/open.ts'
import { desktop } from '../support/run.ts'

const people = ['Anna Alm', 'Bo Berg', 'Cia Carlsson', 'Dan Dahl', 'Eva Ek', 'Fia Frisk', 'Gun Grahn', 'Hans Hed']

/** Anna (p2) and Bo (p3) are contacts. Anna knows Cia, both know Eva; Cia and Eva know Dan, Dan knows Fia, Fia Gun. */
const ties = ['1 2', '1 3', '2 4', '2 6', '3 6', '4 5', '5 6', '5 7', '7 8']

function small() {
  const desk = desktop()
  const store = openForWriting(desk.store)
  const add = store.prepare('INSERT INTO person (name, name_key, company) VALUES (?, lower(?), ?)')
  for (const name of people) add.run(name, name, name.startsWith('Dan') ? 'Nordplåt AB' : null)
  const tie = store.prepare("INSERT INTO connection (a, b, source) VALUES (?, ?, 'hand')")
  for (const pair of ties) tie.run(...pair.split(' ').map(Number))
  store.exec(`INSERT INTO member_group (name, name_key, members, state) VALUES ('Svensk kvalitet', 'svensk kvalitet', 420, 'joined');
    INSERT INTO membership (member_group, person) VALUES (1, 2), (1, 9)`)
  store.close()
  return desk
}

test('without a store, reach says how to begin and creates nothing', async () => {
  const { handslag, json, store } = desktop()
  expect((await handslag('reach')).stdout).toBe('No contacts are known yet: handslag import PATH.\n')
  const { degrees, total } = await json<Reach>('reach')
  expect([degrees.map(({ known }) => known), total, existsSync(store)]).toEqual([[0, 0, 0], 0, false])
})

test('everybody is counted once, at the nearest distance or through a group', async () => {
  const reach = await small().json<Reach>('reach')
  expect(reach.degrees.map(({ known }) => known)).toEqual([2, 2, 1])
  expect(reach).toMatchObject({
    me: 'p1',
    groups: { members: 420, notOtherwiseReached: 1 },
    total: 6,
    basis: { lists: 1, people: 8, edges: 9 },
  })
  expect(reach.degrees[1]?.estimate).toMatchObject({ level: 0.8, method: 'contacts' })
  expect(reach.degrees[2]?.estimate).toBeNull()
})

test('the known people are told by company, industry, place and seniority', async () => {
  const { handslag, json } = small()
  await json('contacts', 'edit', 'Anna Alm', '--company', 'Nordplåt', '--position', 'Platschef', '--place', 'Lund')
  const by = async (field: string) => (await json<Reach>('reach', '--by', field)).breakdown
  expect(await by('company')).toEqual({
    by: 'company',
    guessed: false,
    rows: [{ value: 'Nordplåt', first: 1, second: 0, third: 1, total: 2 }],
    unknown: 3,
  })
  expect((await by('place'))?.rows).toEqual([{ value: 'Lund', first: 1, second: 0, third: 0, total: 1 }])
  expect(await by('seniority')).toMatchObject({ guessed: true, rows: [{ value: 'manager', total: 1 }] })
  expect((await handslag('reach', '--by', 'seniority', '--lang', 'sv')).stdout).toMatch(
    /Efter nivå[\s\S]*chefer och ledare +1 +0 +0 +1\nOkänt för 4\.\nGissat efter orden/,
  )
  expect((await handslag('reach', '--by', 'shoe')).code).toBe(2)
})

test('growth and the latest contacts show what each added', async () => {
  const { handslag, json, store } = small()
  const opened = openForWriting(store)
  opened.exec(
    `UPDATE connection SET connected_on = '2025-05-05' WHERE b = 2; UPDATE connection SET connected_on = '2026-02-02' WHERE b = 3`,
  )
  opened.close()
  expect((await json<Reach>('reach', '--growth')).growth).toEqual([
    { year: '2025', contacts: 1, second: 2 },
    { year: '2026', contacts: 1, second: 0 },
  ])
  const { latest } = await json<Reach>('reach', '--latest', '2')
  expect(latest).toEqual({ contacts: 2, since: '2025-05-05', second: 2, tied: 2 })
  expect((await handslag('reach', '--latest', '1')).stdout).toContain(
    'The last contact, since 2 February 2026\n0 new people at two steps whom no earlier contact knows.',
  )
  expect((await handslag('reach', '--latest', '2', '--lang', 'sv')).stdout).toContain('2 nya personer på två steg')
})

test('of years whose contacts are known to know nobody, what they added is not known, and said so', async () => {
  const { handslag, json } = desktop()
  await json('contacts', 'add', 'Anna Alm', '--connected-on', '2024-05-05')
  const growth = async () => (await json<Reach>('reach', '--growth')).growth
  expect(await growth()).toEqual([{ year: '2024', contacts: 1, second: null }])
  expect((await handslag('reach', '--growth')).stdout).toMatch(/2024 +1 +–\n$/)
  await json('contacts', 'add', 'Bo Berg', '--connected-on', '2025-05-05')
  await json('contacts', 'link', 'Anna Alm', 'Bo Berg')
  expect((await growth())?.map(({ second }) => second)).toEqual([0, 0])
})

test('one new person is said as one', async () => {
  const { stdout } = await small().handslag('reach', '--candidates', '--lang', 'sv')
  expect(stdout).toContain('p4 Cia Carlsson: 1 ny inom två steg, 1 inom tre (1 tillsammans)')
})

test('candidates are picked for what they add together', async () => {
  const { candidates } = await small().json<Reach>('reach', '--candidates', '2')
  expect(candidates).toEqual([
    {
      person: { id: 'p4', name: 'Cia Carlsson', company: null },
      gain: { second: 1, third: 1, known: true },
      cumulative: 1,
    },
  ])
})

test('whom the user wants to know is a candidate wherever they are', async () => {
  const { handslag, json } = small()
  const wish = ['reach', '--candidates', '2'] as const
  await json('interests', 'add', 'place', 'Lund')
  await json('contacts', 'edit', 'Hans Hed', '--place', 'Lund')
  await json('contacts', 'edit', 'Fia Frisk', '--wanted')
  expect((await json<Reach>(...wish)).candidates?.map(({ person, gain }) => [person.name, gain])).toEqual([
    ['Fia Frisk', { second: 3, third: 2, known: true }],
    ['Hans Hed', { second: 1, third: 1, known: false }],
  ])
  expect((await handslag(...wish)).stdout).toContain('(3 together; none of their contacts are known)')
})

test('whom the user turned down or has asked already is no candidate', async () => {
  const { json, store } = small()
  const opened = openForWriting(store)
  opened.exec(`INSERT INTO invitation (person, direction, sent_on, state, inferred) VALUES
    (4, 'incoming', '2026-03-01', 'declined', 0), (6, 'outgoing', '2026-03-01', 'pending', 0)`)
  opened.close()
  expect((await json<Reach>('reach', '--candidates')).candidates).toEqual([])
})

test('by what nobody is known, no table is drawn', async () => {
  expect((await small().handslag('reach', '--by', 'place')).stdout).toMatch(/By place\nNot known of 5\.\n$/)
})

test('what somebody would bring is at least what is known', async () => {
  const { handslag, json } = small()
  const { whatIf } = await json<Reach>('reach', '--what-if', 'fia,hans')
  expect(whatIf).toEqual([
    {
      person: { id: 'p7', name: 'Fia Frisk', company: null },
      gain: { second: 3, third: 2, known: true },
      cumulative: 2,
    },
    {
      person: { id: 'p9', name: 'Hans Hed', company: null },
      gain: { second: 1, third: 1, known: false },
      cumulative: 3,
    },
  ])
  expect((await handslag('reach', '--what-if', 'fia,hans')).stdout).toContain('together: 3 new within three steps')
  expect((await handslag('reach', '--what-if', 'fia', '--lang', 'sv')).stdout).not.toContain('Alla tillsammans')
})

test('ways to a company or a person are the shortest, each with whom to ask first', async () => {
  const { json, handslag } = small()
  const { paths } = await json<Reach>('reach', '--to', 'nordplat')
  expect(paths?.map(path => path.map(({ id }) => id).join(' '))).toEqual(['p2 p4 p5', 'p2 p6 p5', 'p3 p6 p5'])
  expect((await json<Reach>('reach', '--to', 'gun')).paths).toEqual([])
  expect((await handslag('reach', '--to', 'nobody at all')).code).toBe(2)
})

test.each([
  ['Nordplåt AB', 'p2 p4 p5', 'a company by its full name, where another form was known'],
  ['Anna', 'p2', 'a person by a word of the name, though a company holds the letters'],
  ['p8', 'p2 p8', 'an id, though a company is called so'],
  ['Hannas', 'p3', 'a company by the beginning of its name'],
  ['bageri', 'p3', 'a company by a part of a word that nobody is called'],
  ['Eva Ek', 'p2 p6', 'a person by the whole name, though a company is called so'],
  ['ek', 'p3', 'a company by a word of its name, though somebody is called so too'],
])('to %s leads to %s: %s', async (goal, way) => {
  const { json } = small()
  await json('contacts', 'edit', 'Dan Dahl', '--company', 'Nordplåt Sverige')
  await json('contacts', 'edit', 'Bo Berg', '--company', 'Hannas Hembageri, Eva Ek')
  await json('contacts', 'edit', 'Cia Carlsson', '--company', 'P8 Revision')
  await json('contacts', 'link', 'Gun Grahn', 'Anna Alm')
  const { paths } = await json<Reach>('reach', '--to', goal)
  expect(paths?.[0]?.map(({ id }) => id).join(' ')).toBe(way)
})

test('a goal of blanks is refused', async () => {
  const { code, stderr } = await small().handslag('reach', '--to', ' ')
  expect([code, stderr]).toEqual([2, 'handslag: --to cannot be empty.\nType what it should be.\n'])
})

test('a person reads where the figures come from', async () => {
  const { handslag } = small()
  const { stdout } = await handslag('reach', '--candidates', '--to', 'dan')
  expect(stdout).toContain('The estimate rests on your number of contacts alone and on a published study: it is rough.')
  expect(stdout).toContain('Rests on 1 list of contacts and 9 known ties.')
  expect(stdout).toContain('p2 Anna Alm → p4 Cia Carlsson → p5 Dan Dahl, Nordplåt AB')
  expect((await handslag('reach', '--lang', 'sv')).stdout).toContain('Bygger på 1 kontaktlista och 9 kända band.')
})

test('a large graph is kept beside the store, for the user alone, and read back while nothing changes', async () => {
  const desk = small()
  const store = openForWriting(desk.store)
  store.exec(`WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 300)
    INSERT INTO person (name, name_key) SELECT 'Person ' || i, 'person ' || i FROM n;
    INSERT INTO connection (a, b, source) SELECT x.id, y.id, 'edges' FROM person x JOIN person y ON x.id < y.id
      WHERE x.id > 9 AND y.id > 9;
    INSERT INTO connection (a, b, source) VALUES (1, 10, 'hand')`)
  store.close()
  const built = await desk.json<Reach>('reach')
  expect(built.degrees.map(({ known }) => known)).toEqual([3, 301, 1])
  expect(statSync(`${desk.store}.graph`).mode & 0o777).toBe(0o600)
  expect(await desk.json<Reach>('reach')).toEqual(built)
  await desk.json('contacts', 'add', 'Ina Ivarsson')
  expect((await desk.json<Reach>('reach')).degrees[0]?.known).toBe(4)
})

test('an invitation says how many new people its sender would bring, where that is known', async () => {
  const desk = small()
  const store = openForWriting(desk.store)
  store.exec(`INSERT INTO invitation (person, direction, sent_on, state, inferred)
    VALUES (7, 'incoming', '2026-03-01', 'pending', 0), (9, 'incoming', '2026-03-02', 'pending', 0)`)
  store.close()
  const { invitations } = await desk.json<{ invitations: { person: { id: string }; gain: unknown }[] }>(
    'triage',
    'list',
  )
  expect(Object.fromEntries(invitations.map(({ person, gain }) => [person.id, gain]))).toEqual({
    p7: { second: 3, third: 2, known: true },
    p9: { second: null, third: null, known: false },
  })
})

test('a file of ties becomes people and ties, and one of its ids the user', async () => {
  const desk = desktop()
  const file = `${desk.store}.ties.txt`
  writeFileSync(file, '# who knows whom\n17 2\n17 3\n2 4\n3 4\n4 5\n5 6\n2 17\nlonely\n')
  const report = await desk.json<{ files: object[]; contacts: number }>(
    'import',
    file,
    '--format',
    'edges',
    '--me',
    '17',
  )
  expect(report).toMatchObject({
    contacts: 2,
    files: [
      { kind: 'edges', rows: 7, added: 6, unchanged: 1, skipped: [{ line: 9, reason: 'cells', text: 'lonely' }] },
    ],
  })
  expect((await desk.json<Reach>('reach')).degrees.map(({ known }) => known)).toEqual([2, 1, 1])
  expect((await desk.handslag('import', file, '--format', 'edges', '--me', 'nobody')).code).toBe(2)
  expect((await desk.handslag('import', 'not-there.txt', '--format', 'edges')).code).toBe(3)
  await desk.json('undo')
  expect((await desk.json<Reach>('reach')).total).toBe(0)
})
