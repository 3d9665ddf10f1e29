import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ImportReport } from '../../src/app/import/report.ts'
import { desktop, temporaryFolder } from '../support/run.ts'
import { inStore } from './importing.ts'

const googleOld =
  'Name,Given Name,Additional Name,Family Name,Nickname,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Value,Organization 1 - Name,Organization 1 - Title'
const googleNew =
  'First Name,Middle Name,Last Name,Nickname,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Organization Name,Organization Title'
const outlook =
  'First Name,Middle Name,Last Name,Title,Suffix,Company,Department,Job Title,E-mail Address,E-mail 2 Address,E-mail 3 Address'
const outlookSwedish = 'Förnamn;Mellannamn;Efternamn;Företag;Befattning;E-postadress;E-postadress 2'
const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')

const anna = ['Anna Berg', 'anna@example.com', 'Nordplåt AB', 'Inköpare']

test.each<[string, string, string | Buffer, (string | null)[][]]>([
  [
    'Google, until 2023',
    'contacts.csv',
    `${googleOld}\nAnna Berg,Anna,,Berg,,* My,Work,anna@example.com,,Nordplåt AB,Inköpare\n`,
    [anna],
  ],
  [
    'Google, since',
    'contacts.csv',
    `${googleNew}\nAnna,,Berg,,,,anna@example.com ::: a@example.com,,,Nordplåt AB,Inköpare\n`,
    [['Anna Berg', 'a@example.com', 'Nordplåt AB', 'Inköpare'], anna],
  ],
  ['Outlook', 'outlook.csv', `${outlook}\r\nAnna,,Berg,,,Nordplåt AB,,Inköpare,anna@example.com,,\r\n`, [anna]],
  [
    'Outlook, resaved in Sweden',
    'kontakter.csv',
    Buffer.from(`${outlookSwedish}\r\nAnna;;Berg;Nordplåt AB;Inköpare;anna@example.com;\r\n`, 'latin1'),
    [anna],
  ],
  [
    'vCard 3.0',
    'a.vcf',
    card(
      'VERSION:3.0',
      'N:Berg;Anna;;;',
      'FN:Anna Berg',
      'EMAIL;TYPE=INTERNET:anna@example.com',
      'ORG:Nordplåt AB;Inköp',
      'TITLE:Inköpare',
    ),
    [anna],
  ],
  [
    'vCard 4.0 with groups',
    'a.vcf',
    card('VERSION:4.0', 'FN:Anna Berg', 'item1.EMAIL:anna@example.com', 'ORG:Nordplåt AB', 'TITLE:Inköpare'),
    [anna],
  ],
  [
    'folded lines',
    'a.vcf',
    card('VERSION:3.0', 'FN:Anna', '  Berg', 'EMAIL:anna@exam', ' ple.com', 'ORG:Nordplåt AB', 'TITLE:Inköpare'),
    [anna],
  ],
  [
    'no FN',
    'a.vcf',
    card('VERSION:3.0', 'N:Berg;Anna;;;', 'EMAIL:anna@example.com', 'ORG:Nordplåt AB', 'TITLE:Inköpare'),
    [anna],
  ],
  [
    'vCard 2.1, quoted-printable',
    'a.vcf',
    card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96st;Karim',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Karim =C3=',
      '=96st',
      'EMAIL;PREF;INTERNET:karim@example.com',
      'ORG;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Nordpl=E5t',
    ),
    [['Karim Öst', 'karim@example.com', 'Nordplåt', null]],
  ],
  [
    'UTF-16',
    'a.vcf',
    Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(
        card('VERSION:3.0', 'FN:Anna Berg', 'EMAIL:anna@example.com', 'ORG:Nordplåt AB', 'TITLE:Inköpare'),
        'utf16le',
      ),
    ]),
    [anna],
  ],
  [
    'several cards, blank lines between',
    'a.vcf',
    `${card('VERSION:3.0', 'FN:Anna Berg', 'EMAIL:anna@example.com', 'ORG:Nordplåt AB', 'TITLE:Inköpare')}\r\n\r\n${card('VERSION:3.0', 'FN:Bo Ek')}`,
    [anna, ['Bo Ek', null, null, null]],
  ],
])('%s', async (_, file, content, entries) => {
  const user = desktop()
  const path = join(temporaryFolder(), file)
  writeFileSync(path, content)
  const { files, contacts } = await user.json<ImportReport>('import', path)
  expect(files).toMatchObject([{ kind: 'address-book', skipped: [] }])
  expect(contacts).toBe(0)
  const sql = "SELECT name, email, company, title FROM contact_point WHERE source = 'address-book' ORDER BY name, email"
  expect(inStore<Record<string, string | null>>(user, sql).map(Object.values)).toEqual(entries)
})

test('a card that cannot be read is left out with its line, and nobody named is no entry', async () => {
  const user = desktop()
  const path = join(temporaryFolder(), 'a.vcf')
  const bad = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN Anna\r\nEND:VCARD\r\n'
  writeFileSync(path, `${card('VERSION:3.0', 'FN:Bo Ek')}${bad}${card('VERSION:3.0', 'TEL:021-555 01 99')}`)
  const { files } = await user.json<ImportReport>('import', path)
  expect(files).toMatchObject([{ rows: 3, added: 1 }])
  expect(files[0]?.skipped.map(({ line, reason }) => [line, reason])).toEqual([
    [5, 'card'],
    [9, 'no-name'],
  ])
})

test('an entry belongs to whom its address is, whatever the name says', async () => {
  const user = desktop()
  await user.json('contacts', 'add', 'Anna Berg', '--email', 'Anna@example.com')
  const path = join(temporaryFolder(), 'a.vcf')
  writeFileSync(path, card('VERSION:3.0', 'FN:Annie B', 'EMAIL:anna@example.com'))
  await user.json('import', path)
  expect(inStore(user, 'SELECT person FROM contact_point')).toEqual([{ person: 2 }])
})

test.each([
  ['Connections (1).csv', 'Förnamn,Efternamn,E-postadress,Företag,Befattning,Kontakt sedan'],
  ['kontakter.csv', 'Förnamn,Efternamn,URL,E-postadress,Företag,Befattning,Kontakt sedan'],
])('%s with translated headings is refused and no address book', async (name, headings) => {
  const user = desktop()
  const path = join(temporaryFolder(), name)
  writeFileSync(path, `${headings}\nAnna,Berg,,,,,\n`)
  const { code, stderr } = await user.handslag('import', path)
  expect({ code, stderr }).toEqual({
    code: 3,
    stderr:
      `handslag: ${name} has no header that handslag knows. It looked for First Name, Last Name, Connected On and saw: ` +
      `${headings} / Anna,Berg,,,,,\nUse the file as LinkedIn made it; nothing was imported.\n`,
  })
})
