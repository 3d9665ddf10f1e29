import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ImportReport } from '../../src/app/import/report.ts'
import { openForWriting } from '../../src/store/open.ts'
import { reverseLatest } from '../../src/store/undo.ts'
import { type Archive, writeArchive } from '../support/archive.ts'
import { sampleArchive } from '../support/generate/sample.ts'
import { type Desktop, desktop, temporaryFolder } from '../support/run.ts'
import { countsOf, everyone, imported, inStore } from './importing.ts'

const sample = join(import.meta.dirname, '../../data/sample-export')
const content = `SELECT (SELECT group_concat(name || coalesce(slug, '') || coalesce(company, '')) FROM person) AS people,
  (SELECT count(*) FROM message) AS messages, (SELECT count(*) FROM invitation) AS invitations,
  (SELECT count(*) FROM note) AS notes, (SELECT count(*) FROM contact_point) AS addresses,
  (SELECT count(*) FROM endorsement) AS endorsements, (SELECT count(*) FROM activity) AS activity`

test('the same export again changes nothing and leaves nothing to undo', async () => {
  const user = desktop()
  const first = await user.json<ImportReport>('import', sample)
  const before = inStore(user, content)
  const again = await user.json<ImportReport>('import', sample)
  expect(first.nothingNew).toBe(false)
  expect(again.nothingNew).toBe(true)
  expect(again.files.map(({ kind, added, updated }) => ({ kind, added, updated }))).toEqual(
    again.files.map(({ kind }) => ({ kind, added: 0, updated: 0 })),
  )
  expect(inStore(user, content)).toEqual(before)
  expect(inStore(user, "SELECT count(*) AS steps FROM action WHERE stack = 'undo'")).toEqual([{ steps: 1 }])
})

test('the sample export is what the program says it is', async () => {
  const { contacts, hidden, gone, pendingIncoming, pendingOutgoing, me } = await desktop().json<ImportReport>(
    'import',
    sample,
  )
  expect({ contacts, hidden, gone, pendingIncoming, pendingOutgoing, me: me.name }).toEqual({
    contacts: 187,
    hidden: 0,
    gone: 0,
    pendingIncoming: 24,
    pendingOutgoing: 6,
    me: 'Elin Sandmark',
  })
})

test('the order in which files are given makes no difference', async () => {
  const folder = writeArchive(temporaryFolder(), sampleArchive())
  const single = desktop()
  for (const file of ['Profile.csv', 'Invitations.csv', 'Connections.csv', 'messages.csv']) {
    await single.json('import', join(folder, file))
  }
  const { pendingIncoming, pendingOutgoing, contacts } = await single.json<ImportReport>('status')
  expect({ pendingIncoming, pendingOutgoing, contacts }).toEqual({
    pendingIncoming: 24,
    pendingOutgoing: 6,
    contacts: 187,
  })
})

const before: Archive = {
  profile: {},
  connections: [
    { who: 'Anna Berg', company: 'Nordplåt AB', position: 'Inköpare', on: '2021-04-04' },
    { who: 'Bo Ek', company: 'Rimfors Motor AB', position: 'Montör', on: '2021-04-05' },
    { who: 'Cia Dahl', company: 'Egen verksamhet', on: '2021-04-06' },
    { who: 'Dan Frost', company: 'Gripsby kommun', on: '2021-04-07' },
  ],
  invitations: [{ from: 'Eva Ros', at: '2026-01-29 14:37' }],
}
const after: Archive = {
  profile: {},
  connections: [
    { who: 'Eva Ros', company: 'Tornfors Stål AB', on: '2026-03-01' },
    { who: 'Anna Berg', company: 'Hallvik Hydraulik AB', position: 'Inköpschef', on: '2021-04-04' },
    { who: 'Bo Ek', company: 'Rimfors Motor AB', position: 'Montör', on: '2021-04-05' },
    { on: '2021-04-07' },
  ],
  invitations: [{ from: 'Gia Holm', at: '2026-03-02 10:00' }],
}

test('a newer export brings new contacts, new work, answered invitations, and tells who is gone or hidden', async () => {
  const { user } = await imported(before, desktop(), '02-01-2026')
  const { report } = await imported(after, user, '03-05-2026')
  const { contacts, hidden, gone, pendingIncoming, changes } = report
  expect({ contacts, hidden, gone, pendingIncoming }).toEqual({ contacts: 4, hidden: 0, gone: 1, pendingIncoming: 1 })
  expect(changes.map(({ person, field, from, to }) => [person.name, field, from, to])).toEqual([
    ['Anna Berg', 'company', 'Nordplåt AB', 'Hallvik Hydraulik AB'],
    ['Anna Berg', 'position', 'Inköpare', 'Inköpschef'],
  ])
  const goneNow = 'SELECT name FROM connection JOIN person ON person.id = b WHERE gone_on IS NOT NULL'
  expect(inStore(user, goneNow)).toEqual([{ name: 'Cia Dahl' }])
})

test('an older export fills gaps and overwrites nothing', async () => {
  const { user } = await imported(after, desktop(), '03-05-2026')
  const { report } = await imported(before, user, '02-01-2026')
  expect(report.changes).toEqual([])
  const employers = Object.fromEntries(everyone(user).map(({ name, company }) => [name, company]))
  expect(employers).toMatchObject({ 'Anna Berg': 'Hallvik Hydraulik AB', 'Eva Ros': 'Tornfors Stål AB' })
})

test('a newer list that is empty, or not readable to its last row, tells nobody gone', async () => {
  const header = 'First Name,Last Name,URL,Connected On\n'
  const anna = 'Anna,Berg,https://www.linkedin.com/in/anna-berg-example,04 Apr 2021\n'
  for (const list of [header, `${header}${anna}Bo,Ek,https://www.linkedin.com/in/bo-ek-example,soon\n`]) {
    const { user } = await imported(before, desktop(), '02-01-2026')
    const { report } = await imported({ files: { 'Connections.csv': list } }, user, '03-05-2026')
    expect({ contacts: report.contacts, gone: report.gone }).toEqual({ contacts: 4, gone: 0 })
    const { report: whole } = await imported(after, user, '03-06-2026')
    expect({ contacts: whole.contacts, gone: whole.gone }).toEqual({ contacts: 4, gone: 1 })
  }
})

test('two lists in one export name its contacts together', async () => {
  const { user } = await imported(before, desktop(), '02-01-2026')
  const list = (name: string) => `First Name,Last Name,Connected On\n${name},04 Apr 2021\n`
  const files = { 'Connections.csv': list('Anna,Berg'), 'Connections_2.csv': list('Bo,Ek') }
  const { report } = await imported({ files }, user, '03-05-2026')
  expect({ contacts: report.contacts, gone: report.gone }).toEqual({ contacts: 2, gone: 2 })
})

test('people of one name whom an old list tells apart by day get their addresses from a newer one', async () => {
  const rows = [
    ['anna-ek-example', '2020-02-08'],
    ['anna-ek-2-example', '2020-02-09'],
    ['anna-ek-3-example', '2023-05-05'],
  ] as const
  const who = (slug: string) => ({ name: 'Anna Ek', url: `https://www.linkedin.com/in/${slug}` })
  const contacts = rows.map(([slug, on]) => ({ who: who(slug), on }))
  const { user } = await imported({ era: '2020', connections: contacts.slice(0, 2) }, desktop(), '03-01-2021')
  const { report } = await imported({ connections: contacts.toReversed() }, user, '03-01-2024')
  expect({ contacts: report.contacts, gone: report.gone }).toEqual({ contacts: 3, gone: 0 })
  const slugs = 'SELECT p.id AS id, slug, connected_on AS day FROM person p JOIN connection ON b = p.id ORDER BY p.id'
  expect(inStore(user, slugs)).toEqual(rows.map(([slug, day], index) => ({ id: index + 2, slug, day })))
})

test('notes of an older export that are not known yet are kept, and those that are stay as the newer one has them', async () => {
  const notes = (...texts: string[]) =>
    texts.map((text, index) => ({ who: 'Anna Berg', text, at: `2026-01-0${index + 1} 08:00` }))
  const { user } = await imported({ ...after, notes: notes('Ring på fredag') }, desktop(), '03-05-2026')
  const { report } = await imported({ ...before, notes: notes('Ring', 'Dricker te') }, user, '02-01-2026')
  expect(countsOf(report, 'notes')).toMatchObject({ rows: 2, added: 1 })
  expect(inStore(user, 'SELECT text FROM note ORDER BY written_on')).toEqual([
    { text: 'Ring på fredag' },
    { text: 'Dricker te' },
  ])
})

test('two notes on somebody of the same day are two, in any order, and one that was edited is one', async () => {
  const note = (text: string) => ({ who: 'Anna Berg', text, at: '2026-01-05 08:00' })
  const texts = (user: Desktop) => inStore<{ text: string }>(user, 'SELECT text FROM note').map(({ text }) => text)
  const { user } = await imported({ ...after, notes: [note('Ring'), note('Dricker te')] })
  expect(texts(user)).toEqual(['Ring', 'Dricker te'])
  expect((await imported({ ...after, notes: [note('Dricker te'), note('Ring')] }, user)).report.nothingNew).toBe(true)
  await imported({ ...after, notes: [note('Dricker te'), note('Ring på fredag')] }, user)
  expect(texts(user)).toEqual(['Ring på fredag', 'Dricker te'])
})

const twice: Record<string, string> = {
  'Profile.csv': 'First Name,Last Name,Headline\nKarin,Lindmark,Kvalitetschef\nKarin,Lindmark,Konsult\n',
  'Profile Summary.csv': 'Profile Summary\nMäter\nRäknar\n',
  'Languages.csv': 'Name,Proficiency\nSvenska,Native\nSvenska,Elementary\n',
  'Email Addresses.csv': 'Email Address,Confirmed,Primary,Updated On\na@example.com,Yes,Yes,\nb@example.com,Yes,Yes,\n',
}

test.each(Object.entries(twice))('%s that says two things of one keeps to the first', async (name, text) => {
  const user = desktop()
  const folder = writeArchive(temporaryFolder(), { connections: after.connections ?? [], files: { [name]: text } })
  const first = await user.json<ImportReport>('import', folder, '--me', 'Karin Lindmark')
  expect(first.files.find(({ file }) => file === name)?.skipped).toMatchObject([{ line: 3, reason: 'repeated' }])
  expect(await user.json('import', folder, '--me', 'Karin Lindmark')).toMatchObject({ nothingNew: true })
})

test('a contact at a new address is the one who was there before, with all that is known', async () => {
  const list = (slug: string, company: string): Archive => ({
    connections: [
      { who: { name: 'Anna Berg', url: `https://www.linkedin.com/in/${slug}` }, company, on: '2021-04-04' },
      { who: 'Bo Ek', on: '2021-04-05' },
    ],
  })
  const { user } = await imported(list('anna-berg-1a2b-example', 'Nordplåt AB'), desktop(), '02-01-2026')
  await user.json('contacts', 'note', 'Anna Berg', 'Ring på fredag')
  const noted = inStore(user, content)
  const newer = list('anna-example', 'Rimfors AB')
  const { report } = await imported(newer, user, '03-05-2026')
  expect(countsOf(report, 'connections')).toEqual({ rows: 2, added: 0, skipped: [] })
  expect({ contacts: report.contacts, gone: report.gone }).toEqual({ contacts: 2, gone: 0 })
  expect(report.matchedByName).toEqual([{ id: 'p2', name: 'Anna Berg' }])
  expect(report.changes).toMatchObject([{ person: { id: 'p2' }, field: 'company', to: 'Rimfors AB' }])
  expect(everyone(user)[0]).toEqual({ name: 'Anna Berg', slug: 'anna-example', company: 'Rimfors AB' })
  expect(await user.json('contacts', 'show', 'linkedin.com/in/anna-berg-1a2b-example')).toMatchObject({ id: 'p2' })
  const after = inStore(user, content)
  expect((await imported(newer, user, '03-05-2026')).report.nothingNew).toBe(true)
  await user.handslag('undo')
  expect(inStore(user, content)).toEqual(noted)
  await user.handslag('redo')
  expect(inStore(user, content)).toEqual(after)
})

test('an address that the user typed leaves the one before with its person, until undo', async () => {
  const list: Archive = {
    connections: [
      { who: { name: 'Anna Berg', url: 'https://www.linkedin.com/in/anna-berg-1a2b-example' }, on: '2021-04-04' },
      { who: 'Bo Ek', on: '2021-04-05' },
    ],
  }
  const { user } = await imported(list, desktop(), '02-01-2026')
  const addresses =
    'SELECT p.slug, f.slug AS former FROM person p LEFT JOIN former_address f ON f.person = p.id WHERE p.id = 2'
  const [before, after] = ['anna-berg-1a2b-example', 'anna-example']
  await user.json('contacts', 'edit', 'Anna Berg', '--url', `https://www.linkedin.com/in/${after}`)
  expect(inStore(user, addresses)).toEqual([{ slug: after, former: before }])
  await user.handslag('undo')
  expect(inStore(user, addresses)).toEqual([{ slug: before, former: null }])
  await user.handslag('redo')
  for (const day of ['01-01-2026', '03-05-2026']) {
    expect(countsOf((await imported(list, user, day)).report, 'connections')).toMatchObject({ rows: 2, added: 0 })
  }
  expect(everyone(user).map(({ slug }) => slug)).toEqual([after, 'bo-ek-example'])
  expect(await user.json('contacts', 'show', before)).toMatchObject({ id: 'p2' })
})

test('an address that the user cleared was none of theirs', async () => {
  const user = desktop()
  const address = 'https://www.linkedin.com/in/another-anna-example'
  await user.json('contacts', 'add', 'Anna Berg', '--url', address)
  await user.json('contacts', 'edit', 'Anna Berg', '--url', '')
  expect(await user.handslag('contacts', 'show', address)).toMatchObject({ code: 2 })
})

test('what the user typed stays', async () => {
  const { user } = await imported(before, desktop(), '02-01-2026')
  await user.json('contacts', 'edit', 'Anna Berg', '--company', 'Kvistbro Trä AB')
  await imported(after, user, '03-05-2026')
  expect(everyone(user)[0]).toMatchObject({ name: 'Anna Berg', company: 'Kvistbro Trä AB' })
})

test('undo takes a whole import back, and redo brings it again', async () => {
  const user = desktop()
  await user.json('import', sample)
  const before = inStore(user, content)
  const store = openForWriting(user.store)
  await reverseLatest(store, 'undo', false)
  expect(everyone(user)).toEqual([])
  await reverseLatest(store, 'redo', false)
  store.close()
  expect(inStore(user, content)).toEqual(before)
})

test('a dry run tells the same and writes nothing', async () => {
  const user = desktop()
  const dry = await user.json<ImportReport>('import', sample, '--dry-run')
  expect(() => readFileSync(user.store)).toThrow('ENOENT')
  const real = await user.json<ImportReport>('import', sample)
  expect({ ...dry, dryRun: false }).toEqual(real)
})
