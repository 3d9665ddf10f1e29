import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { knownGraph } from '../../src/app/reach/graph.ts'
import type { Reach } from '../../src/app/reach/reach.ts'
import { DegreeCounter } from '../../src/network/degrees.ts'
import { openForReading, openForWriting } from '../../src/store/open.ts'
import { duckdbMissing, pooledDegrees } from '../support/duckdb.ts'
import { type Desktop, desktop, temporaryFolder } from '../support/run.ts'
import { seeded } from '../support/seeded.js'

const sample = join(import.meta.dirname, '..', '..', 'data', 'sample-export')
const owners = 'SELECT DISTINCT person FROM people WHERE owner = true'

/** What the program itself says, without contacts who hide their profile: these are nobody that a table could name. */
async function ownDegrees(desk: Desktop): Promise<number[]> {
  const { degrees } = await desk.json<Reach>('reach')
  const { hidden } = await desk.json<{ hidden: number }>('status')
  return degrees.map(({ known }, at) => (at === 0 ? known - hidden : known))
}

test('people and ties are written for the user alone, with the query, and never over other files', async () => {
  const desk = desktop()
  await desk.json('import', sample)
  const folder = join(temporaryFolder(), 'pool', 'elin')
  const { stdout } = await desk.handslag('reach', '--export', folder)
  expect(stdout).toContain(`188 people and 187 ties are in ${folder}:\n  people.csv\n  ties.csv\n  degrees.sql\n`)
  expect(readdirSync(folder)).toEqual(['degrees.sql', 'people.csv', 'ties.csv'])
  expect(['people.csv', 'ties.csv'].map(file => statSync(join(folder, file)).mode & 0o777)).toEqual([0o600, 0o600])
  expect(readFileSync(join(folder, 'people.csv'), 'utf8').split('\n')[0]).toBe(
    'person,name,company,place,country,owner',
  )
  expect(await desk.handslag('reach', '--export', folder)).toMatchObject({ code: 2 })
})

test('a dry run writes nothing, and a format that is not known is refused', async () => {
  const desk = desktop()
  await desk.json('import', sample)
  const folder = join(temporaryFolder(), 'pool')
  expect(await desk.json('reach', '--export', folder, '--dry-run')).toMatchObject({ people: 188, ties: 187 })
  expect((await desk.handslag('reach', '--export', folder, '--format', 'xml')).code).toBe(2)
  expect(() => readdirSync(folder)).toThrow('ENOENT')
  expect((await desktop().handslag('reach', '--export', folder)).stderr).toContain('There is no store')
})

test.skipIf(duckdbMissing).each(['csv', 'parquet'] as const)(
  'the query counts the sample as we do, from %s',
  async format => {
    const desk = desktop()
    await desk.json('import', sample)
    const ties = `${desk.store}.ties.txt`
    writeFileSync(ties, 'Jonas Wikander,007\n007,Ada Lund\nAda Lund,8\nCarlos Mendes,Ada Lund\n')
    await desk.json('import', ties, '--format', 'edges')
    const pool = temporaryFolder()
    const folder = join(pool, 'elin')
    await desk.json('reach', '--export', folder, '--format', format)
    const counted = await pooledDegrees(pool, folder, format, owners)
    expect(counted.map(({ degrees }) => degrees)).toEqual([await ownDegrees(desk)])
  },
)

test.skipIf(duckdbMissing)('archives of two members become one network', async () => {
  const pool = temporaryFolder()
  const add = async (member: string, contacts: string[]) => {
    const desk = desktop()
    const store = openForWriting(desk.store)
    store.prepare('UPDATE person SET slug = ?, name = ? WHERE id = 1').run(`${member}-example`, member)
    const person = store.prepare('INSERT INTO person (slug, name, name_key) VALUES (?, ?, ?)')
    const tie = store.prepare("INSERT INTO connection (a, b, source) VALUES (1, ?, 'export')")
    for (const name of contacts) tie.run(person.run(`${name}-example`, `=${name}`, name).lastInsertRowid)
    person.run(null, 'Without ties', 'without ties')
    store.close()
    const { ownAddressKnown } = await desk.json<{ ownAddressKnown: boolean }>('reach', '--export', join(pool, member))
    expect(ownAddressKnown).toBe(true)
  }
  await add('anna', ['bo', 'cia'])
  await add('bo', ['anna', 'dan', 'eva'])
  await add('eva', ['fia', 'bo'])
  expect(await pooledDegrees(pool, join(pool, 'anna'), 'csv', owners)).toEqual([
    { person: 'anna-example', degrees: [2, 2, 1] },
    { person: 'bo-example', degrees: [3, 2, 0] },
    { person: 'eva-example', degrees: [2, 2, 1] },
  ])
  expect(readFileSync(join(pool, 'anna', 'people.csv'), 'utf8')).toContain("'=bo")
})

test.skipIf(duckdbMissing)(
  'the query counts a network of 300,000 ties as we do, for the user and for others',
  async () => {
    const desk = desktop()
    const store = openForWriting(desk.store)
    const [people, ties, asked] = [40_000, 300_000, 20]
    const random = seeded(5)
    const person = store.prepare('INSERT INTO person (id, name, name_key) VALUES (?, ?, ?)')
    const tie = store.prepare("INSERT OR IGNORE INTO connection (a, b, source) VALUES (?, ?, 'edges')")
    store.transaction(() => {
      for (let id = 2; id <= people; id++) person.run(id, `Person ${id}`, `person ${id}`)
      for (let count = 0; count < ties; ) {
        const [one, other] = [1 + Math.floor(people * random() ** 2), 1 + Math.floor(people * random())]
        if (one !== other) count += tie.run(Math.min(one, other), Math.max(one, other)).changes
      }
    })()
    store.close()
    const pool = temporaryFolder()
    const folder = join(pool, 'me')
    expect(await desk.json('reach', '--export', folder, '--format', 'parquet')).toMatchObject({ ties, people })
    const someone = `SELECT person FROM people WHERE owner OR split_part(name, ' ', 2)::INTEGER % ${people / asked} = 0`
    const counted = await pooledDegrees(pool, folder, 'parquet', someone)
    expect(counted).toHaveLength(asked + 1)
    const counter = new DegreeCounter(knownGraph(openForReading(desk.store)))
    for (const { person: key, degrees } of counted) expect(degrees).toEqual(counter.count(Number(key.split('/')[1])))
    const mine = counted.find(({ person: key }) => key.endsWith('/1'))
    expect(mine?.degrees).toEqual(await ownDegrees(desk))
  },
)
