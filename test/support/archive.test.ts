import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { swedishSpreadsheet, unicodeText } from './archive/csv.ts'
import type { Era } from './archive/era.ts'
import { type Archive, writeArchive, writeZip } from './archive.ts'
import { temporaryFolder } from './run.ts'

const facts: Archive = {
  connections: [
    { who: 'Åsa Öberg, PhD', company: 'Nordplåt AB', position: 'Chef', on: '2021-04-04' },
    { on: '2026-02-08' },
  ],
  invitations: [{ from: 'Bo Ek', at: '2026-01-29 14:37', message: 'Hej!' }],
  messages: [{ from: 'me', to: ['Bo Ek', 'Eva Ros'], at: '2025-06-01 14:03:22', text: 'Hej "Bo"' }],
}

const linesOf = (archive: Archive, file: string, encoding: BufferEncoding = 'utf8') =>
  readFileSync(join(writeArchive(temporaryFolder(), archive), file), encoding).split('\n')

const headers: [Era, string][] = [
  ['2020', 'First Name,Last Name,Email Address,Company,Position,Connected On'],
  ['2021', 'Notes:'],
  ['2026', 'Notes:'],
]

test.each(headers)('an export of %s begins with %s', (era, first) => {
  expect(linesOf({ ...facts, era }, 'Connections.csv')[0]).toBe(first)
})

test('rows stand as the export of 2026 writes them', () => {
  expect(linesOf(facts, 'Connections.csv').slice(3)).toEqual([
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Åsa,"Öberg, PhD",https://www.linkedin.com/in/asa-oberg-phd-example,,Nordplåt AB,Chef,04 Apr 2021',
    ',,,,,,08 Feb 2026',
    '',
  ])
  expect(linesOf(facts, 'Invitations.csv')[1]).toBe(
    'Bo Ek,Karin Lindmark,"1/29/26, 2:37 PM",Hej!,INCOMING,https://www.linkedin.com/in/bo-ek-example,https://www.linkedin.com/in/karin-lindmark-example',
  )
  expect(linesOf(facts, 'messages.csv')[1]).toContain('"2025-06-01 14:03:22 UTC","","Hej ""Bo""","INBOX","","No","No"')
})

test('a spreadsheet program leaves its own encoding, separator and dates', () => {
  const quirks = { 'Connections.csv': swedishSpreadsheet }
  expect(linesOf({ ...facts, era: '2020', quirks }, 'Connections.csv', 'latin1')[1]).toBe(
    'Åsa;Öberg, PhD;;Nordplåt AB;Chef;4-Apr-21\r',
  )
  const wide = linesOf({ ...facts, everyFile: unicodeText }, 'Connections.csv', 'utf16le')
  expect(wide[0]).toBe('\ufeffNotes:\r')
})

test('the same facts give the same ZIP', async () => {
  const folder = temporaryFolder()
  const [first, second] = [join(folder, 'a.zip'), join(folder, 'b.zip')]
  await writeZip(first, facts)
  await writeZip(second, facts)
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true)
  expect(readFileSync(first).subarray(0, 2).toString()).toBe('PK')
})
