import { expect, test } from 'vitest'
import { openForWriting } from '../../src/store/open.ts'
import { change, rows, type Store } from '../../src/store/store.ts'
import { writeArchive } from '../support/archive.ts'
import { contentOf } from '../support/content.ts'
import { type Desktop, desktop, temporaryFolder } from '../support/run.ts'

function inStore<Result>({ store: path }: Desktop, work: (store: Store) => Result): Result {
  const store = openForWriting(path)
  try {
    return work(store)
  } finally {
    store.close()
  }
}

/** A user who knows one Anna from an export, and the same Anna by another name from elsewhere. */
async function twice(): Promise<Desktop> {
  const user = desktop()
  const { json } = user
  const url = 'https://www.linkedin.com/in/anna-berg-example'
  await json('contacts', 'add', 'Anna Berg', '--url', url, '--company', 'Nordplåt AB', '--connected-on', '2025-02-03')
  await json('contacts', 'add', 'Anna Berg-Ek', '--email', 'anna@example.com', '--company', 'Sydstål')
  await json('contacts', 'add', 'Bo Lind')
  await json('contacts', 'tag', 'customer', 'p2', 'p3')
  await json('contacts', 'tag', 'choir', 'p3')
  await json('contacts', 'note', 'p3', 'Likes tea')
  await json('contacts', 'link', 'p2', 'p4')
  await json('contacts', 'link', 'p3', 'p4')
  await json('contacts', 'edit', 'p3', '--met', 'Kvalitetsdagen', '--met-on', '2024-05-06')
  await json('contacts', 'rhythm', 'p3', '90d')
  return user
}

test('two people become one: the first keeps its id and gets everything, and undo parts them again', async () => {
  const user = await twice()
  const { handslag, json, store } = user
  const before = contentOf(store)
  const { code, stdout } = await handslag('contacts', 'merge', 'p2', 'p3')
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: 'p2 Anna Berg  joined with: p3 Anna Berg-Ek (Sydstål); e-mail: anna@example.com\n',
  })
  expect(await json('contacts', 'show', 'Anna Berg-Ek')).toMatchObject({
    id: 'p2',
    name: 'Anna Berg',
    company: 'Nordplåt AB',
    email: 'anna@example.com',
    aliases: ['Anna Berg-Ek'],
    tags: ['choir', 'customer'],
    knows: [{ id: 'p4', name: 'Bo Lind' }],
  })
  const history = (await handslag('contacts', 'show', 'p2')).stdout
  expect(history).toContain('Likes tea')
  expect(history).toContain('Before joining with Anna Berg-Ek it also said: company Sydstål.')
  expect(history).toContain('Kvalitetsdagen')
  expect((await handslag('contacts', 'show', 'p3')).code).toBe(2)
  const after = contentOf(store)
  await handslag('undo')
  expect(contentOf(store)).toEqual(before)
  await handslag('redo')
  expect(contentOf(store)).toEqual(after)
})

test('a dry run says the same and changes nothing; one person cannot be joined with itself', async () => {
  const { handslag, json, store } = await twice()
  const before = contentOf(store)
  expect(await json('contacts', 'merge', 'p2', 'p3', '--dry-run')).toMatchObject({
    changes: [{ field: 'merged', to: 'p3 Anna Berg-Ek (Sydstål)' }, { field: 'email' }],
    dryRun: true,
  })
  expect(contentOf(store)).toEqual(before)
  const { code, stderr } = await handslag('contacts', 'merge', 'p2', 'Anna Berg')
  expect(stderr).toBe('handslag: Both references mean Anna Berg.\nName two different people.\n')
  expect(code).toBe(2)
})

test('in Swedish', async () => {
  const { handslag } = await twice()
  expect((await handslag('contacts', 'merge', 'p2', 'p3', '--lang', 'sv')).stdout).toBe(
    'p2 Anna Berg  sammanförd med: p3 Anna Berg-Ek (Sydstål); e-post: anna@example.com\n',
  )
  expect((await handslag('contacts', 'show', 'p2')).stdout).toContain(
    'Före sammanföringen med Anna Berg-Ek stod det också: företag Sydstål.',
  )
})

test('somebody who changed the address is one person, also to the next import and to forget', async () => {
  const { json, handslag, store } = desktop()
  const archive = (anna: string, on: string) =>
    writeArchive(temporaryFolder(), {
      connections: [
        { who: { name: 'Anna Berg', url: `https://www.linkedin.com/in/${anna}` }, on },
        { who: 'Bo Lind', on: '2025-01-02' },
      ],
    })
  await json('import', archive('anna-old-example', '2025-02-03'), '--me', 'Elin')
  await json('import', archive('anna-new-example', '2025-02-03'), '--me', 'Elin')
  const [annaOld, annaNew] = ((await json('contacts', 'list')) as { id: string; name: string }[])
    .filter(({ name }) => name === 'Anna Berg')
    .map(({ id }) => id) as [string, string]
  await json('contacts', 'merge', annaOld, annaNew)
  const again = (await json('import', archive('anna-old-example', '2025-02-03'), '--me', 'Elin')) as {
    files: { added: number }[]
  }
  expect(again.files.map(({ added }) => added)).toEqual([0])
  const shown = await json('contacts', 'show', 'https://www.linkedin.com/in/anna-new-example')
  expect(shown).toMatchObject({ id: annaOld })
  expect(await json('contacts', 'show', 'anna-old-example')).toMatchObject({ id: annaOld })
  await handslag('forget', annaOld, '--yes')
  for (const slug of ['anna-old-example', 'anna-new-example']) {
    await json('import', archive(slug, '2025-02-03'), '--me', 'Elin')
    expect((await handslag('contacts', 'show', 'Anna Berg')).code).toBe(2)
  }
  expect(JSON.stringify(contentOf(store))).not.toContain('anna-')
})

test('an answered invitation and the standing tie win over what was only inferred or is gone', async () => {
  const user = await twice()
  inStore(user, store => {
    change(store, "UPDATE connection SET gone_on = '2026-01-01', source = 'export' WHERE a = 1 AND b = 2")
    change(store, "UPDATE connection SET source = 'decision', connected_on = '2026-02-02' WHERE a = 1 AND b = 3")
    const invite = `INSERT INTO invitation (person, direction, sent_on, message, state, inferred, because)
      VALUES (?, 'incoming', '2026-01-05', 'Hi', ?, ?, ?)`
    change(store, invite, 2, 'expired', 1, null)
    change(store, invite, 3, 'accepted', 0, 'we met')
    change(store, "INSERT INTO invitation (person, direction, state, inferred) VALUES (2, 'outgoing', 'pending', 1)")
    const talk = change(store, "INSERT INTO conversation (key) VALUES ('c')").id
    const message = `INSERT INTO message (conversation, person, traits, sent_at, text, reader, fingerprint)
      VALUES (?, ?, 1, 0, 'To both', 1, 7)`
    for (const person of [2, 3, 4]) change(store, message, talk, person)
  })
  await user.json('contacts', 'merge', 'p2', 'p3')
  inStore(user, store => {
    expect(
      rows(store, 'SELECT a, b, source, connected_on AS since, gone_on AS gone FROM connection ORDER BY a, b'),
    ).toEqual([
      { a: 1, b: 2, source: 'decision', since: '2025-02-03', gone: null },
      { a: 1, b: 4, source: 'hand', since: null, gone: null },
      { a: 2, b: 4, source: 'hand', since: null, gone: null },
    ])
    expect(rows(store, 'SELECT direction, state, because FROM invitation ORDER BY id')).toEqual([
      { direction: 'incoming', state: 'accepted', because: 'we met' },
      { direction: 'outgoing', state: 'accepted', because: null },
    ])
    expect(rows(store, 'SELECT person FROM message ORDER BY id')).toEqual([{ person: 2 }, { person: 4 }])
  })
})
