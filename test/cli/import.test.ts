import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { ImportReport } from '../../src/app/import/report.ts'
import { desktop, temporaryFolder } from '../support/run.ts'

const profile = `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Karin,Lindmark,,,,Quality manager,,Manufacturing,,Lund,,,
`
const connections = (...rows: string[]) =>
  `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
${rows.join('\n')}`
const url = (slug: string) => `https://www.linkedin.com/in/${slug}-example`
const anna = `Anna,Berg,${url('anna')},,Nordplåt AB,Buyer,08 Feb 2024`
const bo = `Bo,"Ek, PhD",${url('bo')},bo@example.com,"Ek, Son & Co",CEO,01 Jan 2025`
const hidden = ',,,,,,07 Jun 2025'
const invitations = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Sara Lund,Karin Lindmark,"2/20/26, 2:37 PM",Hej!,INCOMING,${url('sara')},${url('karin')}
Karin Lindmark,Anna Berg,"1/20/24, 9:00 AM",,OUTGOING,${url('karin')},${url('anna')}
Karin Lindmark,Ola Nord,"1/20/25, 9:00 AM",,OUTGOING,${url('karin')},${url('ola')}
Karin Lindmark,Eva Ros,"3/1/26, 9:00 AM",,OUTGOING,${url('karin')},${url('eva')}
`
const messageHeader =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT'
const messages = `${messageHeader}
c1,,Karin Lindmark,${url('karin')},"Anna Berg","${url('anna')}",2025-06-01 14:03:22 UTC,,"Hej Anna,\r\nhar du tid?",INBOX,No
c1,,Anna Berg,${url('anna')},Karin Lindmark,${url('karin')},2025-06-02 08:00:00 UTC,,Secret words of Anna,INBOX,No
c1,,Anna Berg,${url('anna')},Karin Lindmark,${url('karin')},2025-06-02 08:00:00 UTC,,Secret words of Anna,INBOX,No
c2,,LinkedIn Member,,Karin Lindmark,${url('karin')},2025-06-03 08:00:00 UTC,,Hello,INBOX,No
c3,,Sponsor,,Karin Lindmark,${url('karin')},2025-06-03 08:00:00 UTC,,Hi %FIRSTNAME%,INBOX,No
c1,,Karin Lindmark,${url('karin')},Anna Berg,${url('anna')},2025-06-04 08:00:00 UTC,,unsent,INBOX,Yes
`

function exportWith(files: Record<string, string>, name = 'Basic_LinkedInDataExport_03-09-2026'): string {
  const folder = join(temporaryFolder(), name)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

const first = {
  'Profile.csv': profile,
  'Connections.csv': connections(anna, bo, hidden),
  'Invitations.csv': invitations,
}

function inStore<Row>(store: string, sql: string): Row[] {
  const database = new Database(store, { readonly: true })
  try {
    return database.prepare(sql).all() as Row[]
  } finally {
    database.close()
  }
}

test('an export says what was read, where that leaves you, and to keep it safe', async () => {
  const { handslag } = desktop()
  const { code, stdout, stderr } = await handslag('import', exportWith(first))
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: 'The export holds everything about you: delete it now, or keep it safe.\n',
  })
  expect(stdout).toBe(`File             Holds        Rows  New  Changed  Same  Left out
Profile.csv      profile         1    1        0     0         0
Connections.csv  contacts        3    2        0     0         0
Invitations.csv  invitations     4    4        0     0         0

You have 2 contacts, 1 invitation waiting for your answer and 1 request waiting for theirs (pending is inferred).
1 of your contacts have hidden their profile: they count, without a name.
You are Karin Lindmark.
`)
})

test('the same import twice changes nothing and leaves nothing to take back', async () => {
  const { json, store } = desktop()
  const folder = exportWith({ ...first, 'messages.csv': messages })
  await json('import', folder)
  const actions = () => inStore(store, 'SELECT * FROM action')
  const before = actions()
  const again = await json<ImportReport>('import', folder)
  expect(again.nothingNew).toBe(true)
  expect(again.files.map(({ added, updated }) => added + updated)).toEqual([0, 0, 0, 0])
  expect(actions()).toEqual(before)
})

test('states are inferred from who is among the contacts and from age', async () => {
  const { json, store } = desktop()
  await json('import', exportWith(first))
  const sql = 'SELECT name, direction, state, inferred FROM invitation JOIN person ON person.id = person ORDER BY name'
  expect(inStore(store, sql)).toEqual([
    { name: 'Anna Berg', direction: 'outgoing', state: 'accepted', inferred: 1 },
    { name: 'Eva Ros', direction: 'outgoing', state: 'pending', inferred: 1 },
    { name: 'Ola Nord', direction: 'outgoing', state: 'expired', inferred: 1 },
    { name: 'Sara Lund', direction: 'incoming', state: 'pending', inferred: 1 },
  ])
})

test('an export read long after it was made shows its own day, and status says that it is old', async () => {
  const months = desktop().at('2026-11-24')
  await months.json('import', exportWith(first))
  expect(await months.json('status')).toMatchObject({ pendingIncoming: 1, pendingOutgoing: 1, outdated: true })
  expect((await months.handslag('status')).stdout).toMatch(
    /^Export {9}from .* 2026: ask for a new one, invitations may/m,
  )
  expect((await months.handslag('status', '--lang', 'sv')).stdout).toMatch(/^Export {9}från .* 2026: begär en ny/m)
})

test('of messages, my words stay and those of others go; what is no message is left out with its reason', async () => {
  const { json, store } = desktop()
  const report = await json<ImportReport>('import', exportWith({ ...first, 'messages.csv': messages }))
  const file = report.files.find(({ kind }) => kind === 'messages')
  expect(file).toMatchObject({ rows: 6, added: 2 })
  expect(file?.skipped.map(({ line, reason }) => [line, reason])).toEqual([
    [5, 'repeated'],
    [6, 'no-other-party'],
    [7, 'sponsored'],
    [8, 'draft'],
  ])
  expect(inStore(store, 'SELECT mine, text, language, asks FROM message ORDER BY id')).toEqual([
    { mine: 1, text: 'Hej Anna,\nhar du tid?', language: 'sv', asks: 1 },
    { mine: 0, text: null, language: 'en', asks: 0 },
  ])
  expect(readFileSync(store).includes('Secret words')).toBe(false)
})

test('a newer export brings new employers, confirms accepts and marks who is missing', async () => {
  const { json, store } = desktop()
  await json('import', exportWith(first))
  const moved = anna.replace('Nordplåt AB', 'Sydplåt AB')
  const sara = `Sara,Lund,${url('sara')},,,,01 Mar 2026`
  const newer = exportWith(
    { 'Connections.csv': connections(moved, sara, hidden) },
    'Basic_LinkedInDataExport_03-20-2026',
  )
  const report = await json<ImportReport>('import', newer)
  expect(report).toMatchObject({ contacts: 2, gone: 1, hidden: 1, pendingIncoming: 0 })
  expect(report.changes).toEqual([
    { person: { id: 'p2', name: 'Anna Berg' }, field: 'company', from: 'Nordplåt AB', to: 'Sydplåt AB' },
  ])
  const older = await json<ImportReport>('import', exportWith(first))
  expect(older.changes).toEqual([])
  expect(inStore(store, "SELECT company FROM person WHERE slug = 'anna-example'")).toEqual([{ company: 'Sydplåt AB' }])
  expect(older).toMatchObject({ contacts: 2, gone: 1 })
})

test('who hid the profile is not gone', async () => {
  const { json } = desktop()
  await json('import', exportWith(first))
  const list = connections(anna, hidden, ',,,,,,01 Jan 2025')
  const newer = exportWith({ 'Connections.csv': list }, 'Basic_LinkedInDataExport_03-20-2026')
  expect(await json('import', newer)).toMatchObject({ contacts: 2, gone: 0, hidden: 1 })
})

test('a dry run says the same and creates nothing', async () => {
  const { json, store } = desktop()
  const report = await json<ImportReport>('import', exportWith(first), '--dry-run')
  expect(report).toMatchObject({ contacts: 2, pendingIncoming: 1, dryRun: true })
  expect(existsSync(store)).toBe(false)
})

test('without addresses, people are told apart by name and day, and the address is filled in later', async () => {
  const { json, store } = desktop()
  const old = `First Name,Last Name,Email Address,Company,Position,Connected On
Anna,Berg,,Nordplåt AB,Buyer,08 Feb 2024
Anna,Berg,,Annan AB,Chef,09 Mar 2020
Bo,Ek,,,,01 Jan 2021`
  const folder = exportWith({ 'Connections.csv': old }, 'Basic_LinkedInDataExport_01-01-2025')
  await json('import', folder)
  expect(await json<ImportReport>('import', folder)).toMatchObject({ contacts: 3, nothingNew: true })
  const withUrl = exportWith({ 'Connections.csv': connections(`Bo,Ek,${url('bo')},,,,01 Jan 2021`) })
  const report = await json<ImportReport>('import', withUrl)
  expect(report.matchedByName).toEqual([{ id: 'p4', name: 'Bo Ek' }])
  expect(inStore(store, 'SELECT slug FROM person WHERE id = 4')).toEqual([{ slug: 'bo-example' }])
})

test('a file that gives nothing is an error that says what was looked for', async () => {
  const { handslag } = desktop()
  const odd = exportWith({ 'Connections.csv': 'Name;Mail\nAnna;anna@example.com\n' })
  const { code, stderr } = await handslag('import', odd)
  expect(code).toBe(3)
  expect(
    stderr,
  ).toBe(`handslag: Connections.csv has no header that handslag knows. It looked for First Name, Last Name, Connected On and saw: Name;Mail / Anna;anna@example.com
Use the file as LinkedIn made it; nothing was imported.
`)
  const undated = exportWith({ 'Connections.csv': connections(anna.replace('08 Feb 2024', 'lately')) })
  expect(await handslag('import', undated)).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('None of the 1 rows of Connections.csv could be read; the first, on line 5'),
  })
})

test('header-only files are fine, unknown ones are named and left alone', async () => {
  const { json } = desktop()
  const folder = exportWith({
    ...first,
    'Skills.csv': 'Name\n',
    'LearningCoachMessages.csv': 'No conversations found',
    'Jobs/Saved Jobs.csv': 'Saved Date,Job Url\n',
  })
  const { files } = await json<ImportReport>('import', folder)
  expect(files.filter(({ kind }) => kind === 'unknown').map(({ file }) => file)).toEqual([
    'Jobs/Saved Jobs.csv',
    'LearningCoachMessages.csv',
  ])
  expect(files.find(({ kind }) => kind === 'skills')).toMatchObject({ rows: 0, skipped: [] })
})

test('what an older reader made of a message is worked out again when its text is seen again', async () => {
  const { json, store } = desktop()
  const folder = exportWith({ ...first, 'messages.csv': messages })
  await json('import', folder)
  const database = new Database(store)
  database.exec('UPDATE message SET reader = 0, traits = traits & ~2, language = NULL WHERE mine = 1')
  database.close()
  const report = await json<ImportReport>('import', folder)
  expect(report.files.find(({ kind }) => kind === 'messages')).toMatchObject({ added: 0, updated: 1, unchanged: 2 })
  expect(inStore(store, 'SELECT asks, language FROM message WHERE mine = 1')).toEqual([{ asks: 1, language: 'sv' }])
})

test('what the user typed is never overwritten', async () => {
  const { json, store } = desktop()
  await json('import', exportWith(first))
  await json('contacts', 'edit', 'anna', '--company', 'Mitt AB')
  const newer = exportWith(
    { 'Connections.csv': connections(anna.replace('Nordplåt AB', 'Sydplåt AB'), bo) },
    'Basic_LinkedInDataExport_03-20-2026',
  )
  expect((await json<ImportReport>('import', newer)).changes).toEqual([])
  expect(inStore(store, "SELECT company FROM person WHERE slug = 'anna-example'")).toEqual([{ company: 'Mitt AB' }])
})

test('groups that advertisers see are suggested, and what was done in a group is a contribution', async () => {
  const { json, store } = desktop()
  const link = 'https://www.linkedin.com/feed/update/urn:li:groupPost:4711-815'
  const files = {
    ...first,
    'Ad_Targeting.csv': 'Member Groups,Job Titles\nSvensk kvalitet; Lean Forum,Buyer\n',
    'Comments.csv': `Date,Link,Message\n2026-02-09 01:21:47,${link},Good point\n2026-02-08 01:21:47,https://www.linkedin.com/feed/update/urn:li:activity:1,Nice\n`,
  }
  await json('import', exportWith(files))
  expect(inStore(store, 'SELECT name, state FROM member_group ORDER BY id')).toEqual([
    { name: 'Svensk kvalitet', state: 'suggested' },
    { name: 'Lean Forum', state: 'suggested' },
  ])
  expect(inStore(store, 'SELECT kind, text FROM contribution')).toEqual([{ kind: 'comment', text: 'Good point' }])
  expect(inStore(store, 'SELECT kind, text FROM activity')).toEqual([{ kind: 'comment', text: 'Nice' }])
})

test('undo takes an import back', async () => {
  const { json, store } = desktop()
  await json('import', exportWith(first))
  await json('undo')
  expect(await json('status')).toMatchObject({ contacts: 0, hidden: 0, pendingIncoming: 0 })
  expect(inStore(store, 'SELECT id FROM person')).toEqual([{ id: 1 }])
})
