import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type Archive, writeArchive, writeZip } from '../support/archive.ts'
import { desktop, temporaryFolder } from '../support/run.ts'
import { type Bend, bend, claimingSize, cutAfter, encrypted, noise, overlapping, renamed } from './bent-zip.ts'
import { countsOf, everyone, imported } from './importing.ts'

const facts: Archive = {
  profile: { headline: 'Kvalitetsingenjör' },
  connections: [
    { who: 'Anna Berg', company: 'Nordplåt AB', on: '2021-04-04' },
    { who: 'Bo Ek', company: 'Rimfors Motor AB', on: '2021-04-05' },
  ],
}
const megabyte = 1024 ** 2

/** A message that unpacks to a thousand times its size. */
const bomb: Archive = {
  ...facts,
  messages: [{ from: 'Anna Berg', to: ['me'], at: '2025-06-01 14:03:22', text: 'a'.repeat(12 * megabyte) }],
}

const refused: [string, Archive, Bend, string][] = [
  ['a path that leaves the archive', { ...facts, root: 'aa' }, renamed('aa/', '../'), 'archive-unsafe'],
  ['a path from the root', { ...facts, root: 'a' }, renamed('a/Conn', '//Conn'), 'archive-unsafe'],
  ['a path of another system', { ...facts, root: 'aa' }, renamed('aa/Conn', '..\\Conn'), 'archive-unsafe'],
  ['a file that unpacks to far more', bomb, bytes => bytes, 'archive-unsafe'],
  ['entries that share their bytes', facts, overlapping, 'archive-unsafe'],
  ['a password', facts, encrypted, 'archive-encrypted'],
  ['half of a download', facts, cutAfter(0.5), 'archive-damaged'],
  ['all but the last bytes', facts, cutAfter(0.98), 'archive-damaged'],
  ['nothing', facts, cutAfter(0), 'archive-damaged'],
  ['noise in a file', facts, noise, 'archive-damaged'],
  ['sizes that lie', facts, claimingSize(7), 'archive-damaged'],
  ['sizes that promise more than a disk holds', facts, claimingSize(0xfffffffe), 'archive-damaged'],
]

test.each(refused)('an archive with %s is refused, and nothing of it stays', async (_, archive, how, code) => {
  const folder = temporaryFolder()
  const zip = bend(await writeZip(join(folder, 'export.zip'), archive), how)
  const user = desktop()
  const { code: exit, stdout, stderr } = await user.handslag('import', zip, '--json')
  expect(JSON.parse(stderr)).toMatchObject({ error: { code } })
  expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' })
  expect(existsSync(user.store) ? everyone(user) : []).toEqual([])
  expect(readdirSync(folder)).toEqual(['export.zip'])
  expect(readdirSync(dirname(folder))).not.toContain('Connections.csv')
})

const texts: [string, string | Buffer, string, string][] = [
  [
    'NUL bytes',
    'First Name,Last Name,Company,Connected On\nAn\0na,Berg\0,Nord\0plåt,04 Apr 2021\n',
    'Anna Berg',
    'Nordplåt',
  ],
  [
    'invalid UTF-8 in the middle of valid',
    Buffer.concat([
      Buffer.from('First Name,Last Name,Company,Connected On\nÅsa,Öberg,Nordplåt '),
      Buffer.from([0xff]),
      Buffer.from(',04 Apr 2021\n'),
    ]),
    'Åsa Öberg',
    'Nordplåt \ufffd',
  ],
  [
    'Windows quotation marks and a euro sign',
    Buffer.from('First Name,Last Name,Company,Connected On\nBo,Ek,\x93Euro\x94 \x80,04 Apr 2021\n', 'latin1'),
    'Bo Ek',
    '“Euro” €',
  ],
]

test.each(texts)('%s: the row is read', async (_, content, name, company) => {
  const { user } = await imported({ files: { 'Connections.csv': content } })
  expect(everyone(user)).toEqual([{ name, slug: null, company }])
})

test('a field of 10 MB is read like any other', async () => {
  const text = 'Hej! '.repeat(2 * megabyte)
  const { report } = await imported({
    ...facts,
    messages: [
      { from: 'me', to: ['Anna Berg'], at: '2025-06-01 14:03:22', text },
      { from: 'Anna Berg', to: ['me'], at: '2025-06-02 14:03:22', text: 'Oj.' },
    ],
  })
  expect(countsOf(report, 'messages')).toEqual({ rows: 2, added: 2, skipped: [] })
})

test('a quotation mark that never closes is refused before it fills the memory', async () => {
  const folder = writeArchive(temporaryFolder(), facts)
  const header = 'First Name,Last Name,Company,Connected On\n'
  writeFileSync(join(folder, 'Connections.csv'), `${header}Anna,"Berg${'x'.repeat(40 * megabyte)}`)
  const user = desktop()
  const { code, stderr } = await user.handslag('import', folder, '--json')
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'row-too-long' } })
  expect(code).toBe(3)
  expect(everyone(user)).toEqual([])
})

const useless: [string, Record<string, string>, string][] = [
  ['a header that nobody knows', { 'Connections.csv': 'Vorname,Nachname\nAnna,Berg\n' }, 'header-unknown'],
  [
    'headings translated as an Outlook book in Swedish has them',
    {
      'Connections.csv': 'Förnamn;Efternamn;E-postadress;Företag;Befattning;Kontakt sedan\nAnna;Berg;;;;04 Apr 2021\n',
    },
    'header-unknown',
  ],
  ['rows that cannot be read', { 'Connections.csv': 'First Name,Last Name,Connected On\na\nb\n' }, 'rows-unreadable'],
  ['a preamble and no header', { 'Connections.csv': 'Notes:\n"Some text"\n\n' }, 'header-unknown'],
  [
    'two columns of one name',
    { 'Connections.csv': 'First Name,Last Name,Company,Company,Connected On\nAnna,Berg,A,B,04 Apr 2021\n' },
    'heading-twice',
  ],
  ['pictures alone', { 'me.jpg': 'JFIF' }, 'nothing-to-import'],
  ['nothing in it', {}, 'nothing-to-import'],
]

test.each(useless)('an export with %s is an error and no success', async (_, files, expected) => {
  const user = desktop()
  const { code, stderr } = await user.handslag('import', writeArchive(temporaryFolder(), { files }), '--json')
  const { error } = JSON.parse(stderr) as { error: { code: string; message: string; hint: string } }
  expect(error.code).toBe(expected)
  expect([error.message, error.hint].every(sentence => sentence.endsWith('.') || sentence.length > 20)).toBe(true)
  expect(code).toBe(3)
})

test('what cannot be read as a file is told apart from what is missing', async () => {
  const folder = temporaryFolder()
  symlinkSync('circle', join(folder, 'circle'))
  const paths = { missing: join(folder, 'none.zip'), circle: join(folder, 'circle'), device: '/dev/null' }
  for (const [path, expected] of [
    [paths.missing, 'file-missing'],
    [paths.circle, 'file-unreadable'],
    [paths.device, 'not-a-file'],
  ] as const) {
    const { code, stderr } = await desktop().handslag('import', path, '--json')
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: expected } })
    expect(code).toBe(3)
  }
})

test('an archive is known by its first bytes, whatever a browser called it', async () => {
  const zip = await writeZip(join(temporaryFolder(), 'export.zip.download'), facts)
  const user = desktop()
  await user.json('import', zip)
  expect(everyone(user).map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Ek'])
})
