import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { act } from '../../src/store/action.ts'
import { forgottenIn } from '../../src/store/forgotten.ts'
import { openForReading, openForWriting } from '../../src/store/open.ts'
import { change, row, rows, type Store } from '../../src/store/store.ts'
import { type Desktop, desktop } from '../support/run.ts'

/** A user who knows Zackarias from many sides, and somebody else. */
async function acquainted(): Promise<Desktop> {
  const user = desktop()
  const store = openForWriting(user.store)
  await act(store, { command: 'contacts add Zackarias Quist', at: 0 }, () => fill(store))
  await act(store, { command: 'test', at: 0 }, () => void change(store, "UPDATE note SET text = text || '!'"))
  store.close()
  return user
}

function fill(store: Store): void {
  const add = (sql: string, ...values: unknown[]) => change(store, sql, ...values).id
  const insertPerson = 'INSERT INTO person (slug, name, name_key) VALUES (?, ?, ?)'
  const quist = add(insertPerson, 'zackarias-quist-example', 'Zackarias Quist', 'zackarias quist')
  const berg = add(insertPerson, 'anna-berg-example', 'Anna Berg', 'anna berg')
  add("INSERT INTO connection (a, b, source) VALUES (1, ?, 'hand')", quist)
  add("INSERT INTO connection (a, b, source) VALUES (?, ?, 'hand')", quist, berg)
  add("INSERT INTO note (person, text, source) VALUES (?, 'a friend of Zackarias Quist', 'hand')", berg)
  add("INSERT INTO note (person, text, source) VALUES (?, 'likes tea', 'hand')", quist)
  add("INSERT INTO contact_point (source, name, name_key) VALUES ('book', 'Zackarias Quist', 'zackarias quist')")
  const talk = add("INSERT INTO conversation (key) VALUES ('c1')")
  add(
    `INSERT INTO message (conversation, person, traits, sent_at, text, reader, fingerprint)
      VALUES (?, ?, 1, 0, 'Hej Zackarias!', 1, 1)`,
    talk,
    quist,
  )
}

/** Every byte that lies in the store's folder. */
function bytesBeside(store: string): string {
  const folder = dirname(store)
  return readdirSync(folder)
    .map(file => readFileSync(join(folder, file), 'latin1'))
    .join('\n')
}

test('nothing of a forgotten person is left in any file, and the rest stays', async () => {
  const { handslag, store } = await acquainted()
  await handslag('backup')
  await handslag('restore', `${store}.backup-2026-03-10`)
  expect(bytesBeside(store).match(/zackarias/gi)?.length).toBeGreaterThan(10)
  const { code, stdout } = await handslag('forget', 'zackarias', '--yes')
  expect(stdout).toBe(`Forgotten. Rows removed: 7; texts blanked: 1. What was done before can no longer be undone.
A later import leaves this person out (handslag forget --allow ADDRESS lets one return).
A copy of what is left: ${store}.before-forget
Automatic copies that held the person, removed: 1.
Copies that you made still hold the person; delete them yourself:
  ${store}.backup-2026-03-10
`)
  expect(code).toBe(0)
  const own = readFileSync(`${store}.backup-2026-03-10`, 'latin1')
  expect(bytesBeside(store).replace(own, '')).not.toMatch(/zackarias|likes tea/i)
  const kept = openForReading(store)
  expect(row(kept, 'SELECT text FROM note')).toEqual({ text: 'a friend of […]!' })
  expect(row(kept, 'PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
  kept.close()
})

test('a name goes in any case and in the genitive, and a longer name that begins with it stays', async () => {
  const { handslag, json, store } = await acquainted()
  await json('contacts', 'note', 'p3', 'ZACKARIAS QUISTS kurs, och Zackarias Quistgaards bok')
  await json('contacts', 'edit', 'zackarias', '--alias', 'Zacke Qvist')
  await json('contacts', 'note', 'p3', 'Zacke Qvist again')
  await handslag('forget', 'zackarias', '--yes')
  const kept = openForReading(store)
  expect(rows(kept, 'SELECT text FROM note ORDER BY id')).toEqual([
    { text: 'a friend of […]!' },
    { text: '[…] kurs, och Zackarias Quistgaards bok' },
    { text: '[…] again' },
  ])
  kept.close()
})

test('what was worked out from the store, and what a killed run left beside it, goes too', async () => {
  const { handslag, store } = await acquainted()
  await handslag('reach')
  const beside = ['.graph', '.graph.77', '.before-v2', '.before-v2.77', '.before-restore.part', '.restoring']
  for (const ending of beside) writeFileSync(store + ending, 'Zackarias Quist')
  await handslag('forget', 'zackarias', '--yes')
  const endings = readdirSync(dirname(store)).map(file => file.replace('handslag.db', ''))
  expect(endings.sort()).toEqual(['', '.before-forget'])
  expect(bytesBeside(store)).not.toMatch(/zackarias/i)
})

test('what stays is a hash: the store knows the person when met again, and says nothing else', async () => {
  const { handslag, store, json } = await acquainted()
  await handslag('forget', 'zackarias-quist-example', '--yes')
  expect(await json('forget', '--list')).toEqual({ forgotten: 1 })
  const knows = (slug: string) => {
    const open = openForReading(store)
    const known = forgottenIn(open)(slug)
    open.close()
    return known
  }
  expect([knows('zackarias-quist-example'), knows('anna-berg-example')]).toEqual([true, false])
  const address = 'https://www.linkedin.com/in/zackarias-quist-example'
  expect(await json('forget', '--allow', address)).toEqual({ allowed: true })
  expect(await json('forget', '--allow', address)).toEqual({ allowed: false })
  expect(knows('zackarias-quist-example')).toBe(false)
})

test('a dry run says what would go and changes nothing; without a terminal --yes is asked for', async () => {
  const { handslag, json } = await acquainted()
  expect(await json('forget', 'zackarias', '--dry-run')).toMatchObject({ rows: 7, texts: 1, dryRun: true })
  const { code, stderr } = await handslag('forget', 'zackarias')
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `handslag: There is no terminal to ask: Forget Zackarias Quist for good? This cannot be undone.
Give --yes if you are sure.
`,
  })
  expect(await json('forget', '--list')).toEqual({ forgotten: 0 })
})
