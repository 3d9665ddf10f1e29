import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { Everything } from '../../src/app/exporting/everything.ts'
import type { ImportReport } from '../../src/app/import/report.ts'
import { type Desktop, desktop, temporaryFolder } from '../support/run.ts'
import { terminal } from '../support/terminal.ts'

async function acquainted(): Promise<Desktop> {
  const user = desktop()
  await user.json('contacts', 'add', 'Anna Berg', '--company', 'Nordplåt AB', '--email', 'anna@example.com')
  await user.json('contacts', 'add', 'Bo Ek, PhD', '--position', '=HYPERLINK("http://example.com")')
  await user.json('contacts', 'note', 'Anna Berg', 'spelar klarinett')
  await user.json('contacts', 'tag', 'kund', 'Anna Berg')
  return user
}

test('everything on a person, and nothing on others', async () => {
  const { json } = await acquainted()
  await json('contacts', 'link', 'Anna Berg', 'Bo Ek')
  const { person, records } = await json<Everything>('export', 'Anna Berg')
  expect(person).toMatchObject({ name: 'Anna Berg', tags: ['kund'] })
  expect(Object.keys(records)).toEqual(['connection', 'note', 'person', 'tag'])
  expect(records.note).toMatchObject([{ text: 'spelar klarinett', source: 'hand' }])
  expect(records.connection).toMatchObject([
    { a: 1, b: 2 },
    { a: 2, b: 3 },
  ])
  expect(records.person).toHaveLength(1)
})

test('everything there is, by table', async () => {
  const { json } = await acquainted()
  const { person, records } = await json<Everything>('export')
  expect(person).toBeNull()
  expect(records.person?.map(({ name }) => name)).toEqual(['', 'Anna Berg', 'Bo Ek, PhD'])
  expect(records.note).toHaveLength(1)
})

test('a table for spreadsheets in a file of one’s own, without formulas', async () => {
  const { handslag } = await acquainted()
  const file = join(temporaryFolder(), 'contacts.csv')
  const { stderr } = await handslag('export', '--format', 'csv', '--output', file)
  expect(stderr).toBe(`Wrote ${file}. Only you can read it.\n`)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const lines = readFileSync(file, 'utf8').split('\r\n')
  expect(lines[0]).toMatch(/^\ufeffid,name,company,position/)
  expect(lines[1]).toMatch(/^p2,Anna Berg,Nordplåt AB,,,,anna@example\.com,/)
  expect(lines[2]).toMatch(/^p3,"Bo Ek, PhD",,"'=HYPERLINK\(""http/)
  expect((await handslag('export', '--format', 'csv', '--output', file)).code).toBe(2)
  expect((await handslag('export', '--format', 'csv', '--output', file, '--tag', 'kund', '--yes')).code).toBe(0)
  expect(readFileSync(file, 'utf8').split('\r\n')).toHaveLength(3)
})

test('cards that an address book reads, ours too', async () => {
  const { handslag } = await acquainted()
  const { stdout } = await handslag('export', '--format', 'vcard')
  const [anna, bo] = ICAL.parse(stdout) as unknown as [string, [string, object, string, unknown][]][]
  const properties = Object.fromEntries((anna?.[1] ?? []).map(([name, , , value]) => [name, value]))
  expect(properties).toMatchObject({
    version: '3.0',
    fn: 'Anna Berg',
    n: ['Berg', 'Anna', '', '', ''],
    categories: 'kund',
  })
  expect(bo?.[1].find(([name]) => name === 'n')?.[3]).toEqual(['Ek', 'Bo', '', '', ''])
  const file = join(temporaryFolder(), 'a.vcf')
  writeFileSync(file, stdout)
  const { files } = await desktop().json<ImportReport>('import', file)
  expect(files).toMatchObject([{ rows: 2, added: 2, skipped: [] }])
})

const hostile = [
  '=1+1',
  '+46 70',
  '-2+3',
  '@SUM(A1)',
  '＝1',
  'A;B,C\\D',
  'line\nline',
  '"quoted"',
  "it's",
  'a\\nb',
  'BEGIN:VCARD',
]

test('whatever stands in a field comes out of a table without formulas and of a card as it was', async () => {
  const { handslag, json } = desktop()
  for (const [at, text] of hostile.entries())
    await json('contacts', 'add', `Person ${at}`, `--company=${text}`, `--position=${text}`, `--place=${text}`)
  for (const tag of ['a,b', 'c;d', '=x']) await json('contacts', 'tag', tag, 'p2')
  const { data } = Papa.parse<string[]>((await handslag('export', '--format', 'csv')).stdout.trim())
  const [head, ...lines] = data
  expect(lines).toHaveLength(hostile.length)
  expect(lines.flat().filter(cell => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
  const companies = lines.map(line => line[head?.indexOf('company') ?? -1]?.replace(/^'/, ''))
  expect(companies.sort()).toEqual(hostile.toSorted())
  const cards = new ICAL.Component([
    'all',
    [],
    ICAL.parse((await handslag('export', '--format', 'vcard')).stdout),
  ] as never)
  const all = cards.getAllSubcomponents('vcard')
  for (const [property, read] of Object.entries({ org: String, title: String, adr: (parts: string[]) => parts[3] })) {
    const values = all.map(card => read(card.getFirstPropertyValue(property) as never))
    expect(values.sort()).toEqual(hostile.toSorted())
  }
  const tags = all.map(card => card.getFirstProperty('categories')?.getValues()).filter(Boolean)
  expect(tags).toEqual([['=x', 'a,b', 'c;d']])
})

test('a calendar of whom to be in touch with, the late ones today', async () => {
  const { handslag } = await acquainted()
  await handslag('contacts', 'log', 'Anna Berg', 'lunch', '--on', '2026-03-01')
  await handslag('contacts', 'rhythm', 'Anna Berg', '30d')
  await handslag('contacts', 'rhythm', 'Bo Ek', '30d')
  const { stdout } = await handslag('export', '--format', 'ics', '--lang', 'sv')
  const events = new ICAL.Component(ICAL.parse(stdout)).getAllSubcomponents('vevent')
  expect(
    events.map(event => [event.getFirstPropertyValue('summary'), String(event.getFirstPropertyValue('dtstart'))]),
  ).toEqual([
    ['Hör av dig till Bo Ek, PhD', '2026-03-10'],
    ['Hör av dig till Anna Berg', '2026-03-31'],
  ])
})

test('what is hostile in a name does not reach a terminal', async () => {
  const { handslag, store } = desktop()
  await handslag('contacts', 'add', 'Eve\u001b]0;owned\u0007 \u202egnp')
  const at = terminal(store, ['export', '--format', 'csv'])
  await at.ended
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  expect(at.raw()).not.toMatch(/\u001b\]|\u0007|\u202e/)
})
