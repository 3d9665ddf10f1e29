import { expect, test } from 'vitest'
import { type Desktop, desktop } from '../support/run.ts'

/** Three contacts: Anna Berg (p2), Anna Lind (p3), Karim Öst (p4). */
async function withContacts(env: Record<string, string> = {}): Promise<Desktop> {
  const user = desktop(env)
  await user.json(
    'contacts',
    'add',
    'Anna Berg',
    '--company',
    'Nordplåt AB',
    '--place',
    'Luleå',
    '--connected-on',
    '2025-11-02',
  )
  await user.json('contacts', 'add', 'Anna Lind', '--company', 'Sydstål', '--connected-on', '2024-05-01')
  await user.json('contacts', 'add', 'Karim Öst', '--position', 'Inköpare')
  return user
}

interface Row {
  id: string
  name: string
}

const names = async ({ json }: Desktop, ...options: string[]) =>
  (await json<Row[]>('contacts', 'list', ...options)).map(({ name }) => name)

test('the list shows who, where and when you were last in touch', async () => {
  const { handslag } = await withContacts()
  const { stdout } = await handslag('contacts', 'list')
  expect(stdout).toBe(`Id  Name       Company      Position  Last touch
p2  Anna Berg  Nordplåt AB            2025-11-02
p3  Anna Lind  Sydstål                2024-05-01
p4  Karim Öst               Inköpare
`)
})

test.each([
  [['--company', 'nordplat'], ['Anna Berg']],
  [['--place', 'LULEÅ'], ['Anna Berg']],
  [['--since', '6m'], ['Anna Berg']],
  [
    ['--quiet-since', '6m'],
    ['Anna Lind', 'Karim Öst'],
  ],
  [
    ['--quiet-since', '2025-12-01', '--company', 'a'],
    ['Anna Berg', 'Anna Lind'],
  ],
  [
    ['--sort', 'connected'],
    ['Anna Berg', 'Anna Lind', 'Karim Öst'],
  ],
  [
    ['--sort', 'touch'],
    ['Karim Öst', 'Anna Lind', 'Anna Berg'],
  ],
  [
    ['--sort', 'company'],
    ['Anna Berg', 'Anna Lind', 'Karim Öst'],
  ],
  [['--limit', '1'], ['Anna Berg']],
  [['--status', 'gone'], []],
  [
    ['--status', 'all'],
    ['Anna Berg', 'Anna Lind', 'Karim Öst'],
  ],
])('contacts list %j', async (options, expected) => {
  expect(await names(await withContacts(), ...options)).toEqual(expected)
})

test('the columns are chosen by name, and an unknown one is named', async () => {
  const { handslag } = await withContacts()
  const { stdout } = await handslag('contacts', 'list', '--columns', 'name,place', '--company', 'nord')
  expect(stdout).toBe('Name       Place\nAnna Berg  Luleå\n')
  const { code, stderr } = await handslag('contacts', 'list', '--columns', 'name,shoe')
  expect(code).toBe(2)
  expect(stderr).toContain('"shoe" is not a known column.')
})

test('one JSON document a line with --jsonl', async () => {
  const { handslag } = await withContacts()
  const { stdout } = await handslag('contacts', 'list', '--jsonl')
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map(line => (JSON.parse(line) as Row).id)).toEqual(['p2', 'p3', 'p4'])
})

test('an edit says what changed and how to take it back, and fills the history', async () => {
  const { handslag } = await withContacts()
  const edited = await handslag(
    'contacts',
    'edit',
    'berg',
    '--company',
    'Sydstål',
    '--met',
    'Kvalitetsdagen',
    '--met-on',
    '2026-03-04',
  )
  expect(edited).toEqual({
    code: 0,
    stdout: 'p2 Anna Berg  company: Nordplåt AB → Sydstål; met at: Kvalitetsdagen (2026-03-04)\n',
    stderr: 'Take it back with: handslag undo\n',
  })
  await handslag('contacts', 'note', 'berg', 'Knows', 'steel')
  await handslag('contacts', 'relate', 'berg', 'former-colleague')
  await handslag('contacts', 'link', 'berg', 'lind')
  const { stdout } = await handslag('contacts', 'show', 'berg')
  expect(stdout).toBe(`Anna Berg p2
Company        Sydstål
Place          Luleå
Status         contact
Connected      2 November 2025
Last touch     4 March 2026
Relation       former colleague
Knows          Anna Lind (p3)

History
2025-11-02     became contacts
2026-03-04     met at Kvalitetsdagen
2026-03-10     note: Knows steel
`)
})

test('what is so already changes nothing and leaves nothing to take back', async () => {
  const { handslag } = await withContacts()
  expect(await handslag('contacts', 'edit', 'berg', '--company', 'Nordplåt AB')).toEqual({
    code: 0,
    stdout: 'Nothing changed: it was so already.\n',
    stderr: '',
  })
})

test('fields that were typed are marked as such', async () => {
  const { json } = await withContacts()
  await json('contacts', 'edit', 'karim', '--count', '500+', '--mutual', '12', '--wanted', '--alias', 'Kim')
  expect(await json('contacts', 'show', 'kim')).toMatchObject({
    id: 'p4',
    wanted: true,
    mutual: 12,
    contactCount: 500,
    contactCountOpen: true,
    aliases: ['Kim'],
    byHand: ['position', 'wanted', 'mutual', 'contactCount', 'contactCountOpen'],
  })
})

test('tags go on people and selections alike, and off again', async () => {
  const user = await withContacts()
  await user.json('contacts', 'tag', 'customer', '--company', 'Nordplåt')
  await user.json('contacts', 'tag', 'Customer', 'lind', 'berg')
  expect(await names(user, '--tag', 'customer')).toEqual(['Anna Berg', 'Anna Lind'])
  const { changes } = await user.json<{ changes: unknown[] }>('contacts', 'untag', 'CUSTOMER', '--status', 'all')
  expect(changes).toHaveLength(2)
  expect(await names(user, '--tag', 'customer')).toEqual([])
})

test('a dry run changes nothing', async () => {
  const user = await withContacts()
  const { stdout, stderr } = await user.handslag('contacts', 'tag', 'customer', 'berg', '--dry-run')
  expect(stdout).toBe('p2 Anna Berg  tag: customer\n')
  expect(stderr).toBe('A dry run: nothing was changed.\n')
  expect(await names(user, '--tag', 'customer')).toEqual([])
})

test('in Swedish, relations go by their Swedish names too', async () => {
  const { handslag } = await withContacts({ HANDSLAG_LANG: 'sv' })
  const { stdout, stderr } = await handslag('contacts', 'relate', 'karim', 'kund')
  expect(stdout).toBe('p4 Karim Öst  relation: kund\n')
  expect(stderr).toBe('Ta tillbaka det med: handslag undo\n')
})

test.each([
  [['contacts', 'add', 'anna berg'], 'There is already someone called anna berg: p2 Anna Berg (Nordplåt AB).'],
  [['contacts', 'edit', 'berg'], 'It is not said what to change.'],
  [['contacts', 'edit', 'berg', '--count', 'many'], '"many" is not a number that --count can be.'],
  [['contacts', 'edit', 'berg', '--url', 'example.com/anna'], '"example.com/anna" is not the address of a profile.'],
  [['contacts', 'edit', 'berg', '--met-on', '2026-03-04'], '--met-on needs to know where you met.'],
  [['contacts', 'edit', 'berg', '--met', 'A', '--met-on', '4 March'], '"4 March" is not a day.'],
  [['contacts', 'edit', 'berg', '--name', ' '], '--name cannot be empty.'],
  [['contacts', 'list', '--quiet-since', 'long'], '"long" is neither a day nor a time back from today.'],
  [['contacts', 'list', '--limit', '0'], '"0" is not a number that --limit can be.'],
  [['contacts', 'tag', 'customer'], 'It is not said who is meant.'],
  [['contacts', 'relate', 'berg', 'friend'], '"friend" is not a known relation.'],
  [['contacts', 'link', 'berg', 'p2'], 'Both references mean Anna Berg.'],
  [['contacts', 'shw'], "Unknown command 'shw' (Did you mean show?)"],
  [['contacts', 'show', 'anna'], '"anna" can mean several people: p2 Anna Berg (Nordplåt AB); p3 Anna Lind (Sydstål).'],
])('%j is wrong usage', async (words, sentence) => {
  const { handslag } = await withContacts()
  const { code, stdout, stderr } = await handslag(...words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(sentence)
})

test('an address or alias that is another person’s is refused with the name', async () => {
  const { handslag } = await withContacts()
  const address = 'https://www.linkedin.com/in/anna-berg-example'
  await handslag('contacts', 'edit', 'berg', '--url', address, '--alias', 'Annis')
  const url = await handslag('contacts', 'edit', 'lind', '--url', `${address}/?x=1`)
  expect(url.stderr).toContain(`${address} is the profile of p2 Anna Berg (Nordplåt AB).`)
  const alias = await handslag('contacts', 'edit', 'lind', '--alias', 'annis')
  expect(alias.stderr).toContain('"annis" already means p2 Anna Berg (Nordplåt AB).')
})

test('a name may be given twice where an address tells the two apart, or with --yes', async () => {
  const user = await withContacts()
  await user.json('contacts', 'add', 'Karim Öst', '--url', 'https://www.linkedin.com/in/karim-ost-example')
  await user.json('contacts', 'add', 'Karim Öst', '--yes')
  expect(await names(user)).toEqual(['Anna Berg', 'Anna Lind', 'Karim Öst', 'Karim Öst', 'Karim Öst'])
})

test('several mutual contacts are linked at once, and taken back at once', async () => {
  const { handslag, json } = desktop()
  for (const name of ['Anna Berg', 'Bo Ek', 'Cia Dahl']) await json('contacts', 'add', name)
  expect((await handslag('contacts', 'link', 'anna', 'bo', 'cia')).stdout).toBe(
    'p2 Anna Berg  knows: Bo Ek; knows: Cia Dahl\n',
  )
  expect((await handslag('undo')).stdout).toContain('contacts link anna bo cia')
  expect(await json('contacts', 'unlink', 'anna', 'bo', 'cia')).toMatchObject({ changes: [] })
})
