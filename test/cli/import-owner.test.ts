import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ImportReport } from '../../src/app/import/report.ts'
import type { Reach } from '../../src/app/reach/reach.ts'
import { type Desktop, desktop, temporaryFolder } from '../support/run.ts'
import { introduceMe } from '../support/strangers.ts'

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const url = (slug: string) => `https://www.linkedin.com/in/${slug}-example`
const list = `${header}
Bo,Ek,${url('bo')},bo@example.com,Nordplåt AB,Inköpare,02 Feb 2024
Cia,Dahl,${url('cia')},,Björkfors Plast AB,Platschef,03 Mar 2025
Elin,Sandmark,,,Mälarkvalitet AB,Kvalitetskonsult,04 Apr 2025
,,,,,,05 May 2025
Dag,Fors,${url('dag')},,,,1 of May
`

const talk = `CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
c1,Anna Berg,,Gun Grahn,${url('gun')},2025-06-01 14:03:22 UTC,,Words of Anna to Gun,INBOX`

async function withAnna(): Promise<Desktop & { archive: string }> {
  const user = desktop()
  await user.json('contacts', 'add', 'Anna Berg')
  await user.json('contacts', 'add', 'Bo Ek', '--url', url('bo'))
  introduceMe(user.store)
  const archive = join(temporaryFolder(), 'Basic_LinkedInDataExport_05-06-2025')
  mkdirSync(archive)
  writeFileSync(join(archive, 'Connections.csv'), list)
  writeFileSync(join(archive, 'messages.csv'), `${talk}\n`)
  return { ...user, archive }
}

test('the list of somebody else widens reach and makes nobody a contact', async () => {
  const { json, archive, store } = await withAnna()
  const { files, contacts } = await json<ImportReport>('import', archive, '--owner', 'Anna Berg')
  expect(files).toMatchObject([{ kind: 'connections', rows: 5, added: 2, unchanged: 1, hidden: 1 }])
  expect(files[0]?.skipped).toMatchObject([{ line: 6, reason: 'date' }])
  expect(contacts).toBe(2)
  const { degrees, basis } = await json<Reach>('reach')
  expect([degrees.map(({ known }) => known), basis.lists]).toEqual([[2, 1, 0], 2])
  for (const secret of ['bo@example.com', 'Gun Grahn']) expect(readFileSync(store).includes(secret)).toBe(false)
  expect((await json<ImportReport>('import', archive, '--owner', 'anna')).nothingNew).toBe(true)
})

test('nobody by that name, and an export without a list, are errors that leave the store as it was', async () => {
  const { handslag, json, archive } = await withAnna()
  expect((await handslag('import', archive, '--owner', 'Nobody Here')).code).toBe(2)
  writeFileSync(join(archive, 'Skills.csv'), 'Name\nLean\n')
  const { code, stderr } = await handslag('import', join(archive, 'Skills.csv'), '--owner', 'Anna Berg')
  expect([code, stderr]).toEqual([
    3,
    `handslag: ${join(archive, 'Skills.csv')} holds no list of contacts.\nGive their archive, or its Connections.csv.\n`,
  ])
  expect((await json<Reach>('reach')).basis.lists).toBe(1)
})

test('a table of counts makes the estimate rest on them', async () => {
  const { handslag, json } = await withAnna()
  const table = join(temporaryFolder(), 'counts.csv')
  writeFileSync(table, 'Person,Contacts,Mutual\nAnna Berg,640,3\nbo-example,500+,\nNobody,12,\n')
  const { stdout, stderr } = await handslag('contacts', 'edit', '--from', table)
  expect(stdout).toBe('p2 Anna Berg  mutual contacts: 3; contacts: 640\np3 Bo Ek  contacts: 500+\n')
  expect(stderr).toContain('Line 4 skipped: Nobody in the store goes by "Nobody".')
  expect((await json<Reach>('reach')).degrees[1]?.estimate?.method).toBe('counts')
  expect((await handslag('contacts', 'edit')).code).toBe(2)
})
