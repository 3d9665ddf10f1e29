import { chmodSync, existsSync, statSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openForReading, openForWriting } from '../../src/store/open.ts'
import { change, rows, type Store } from '../../src/store/store.ts'
import { type Desktop, desktop } from '../support/run.ts'

/** A user whose store holds what `fill` puts into it. */
function desktopWith(fill: (store: Store) => void): Desktop {
  const user = desktop()
  const store = openForWriting(user.store)
  fill(store)
  store.close()
  return user
}

const addPerson = (store: Store, name: string, slug: string | null) =>
  change(store, 'INSERT INTO person (slug, name, name_key) VALUES (?, ?, ?)', slug, name, name.toLowerCase()).id

interface Found {
  problems: { code: string; text: string; fixable: boolean }[]
}

test('a sound store is called sound, with what it holds and never does', async () => {
  const { handslag, store } = desktopWith(store => addPerson(store, 'Anna Berg', 'anna-berg-example'))
  const { code, stdout } = await handslag('doctor')
  expect(stdout).toContain(`${store} is sound.`)
  expect(stdout).toMatch(/What is stored, in rows\n[\s\S]*person +2\n/)
  expect(stdout).toContain("What is never stored\n  other people's messages")
  expect(code).toBe(0)
})

test('a store that others can open, and days that cannot be, are found and mended', async () => {
  const { handslag, store, json } = desktopWith(store => {
    const anna = addPerson(store, 'Anna Berg', 'anna-berg-example')
    change(store, "INSERT INTO connection (a, b, source, connected_on) VALUES (1, ?, 'hand', '1998-01-01')", anna)
    change(store, "INSERT INTO note (person, text, written_on, source) VALUES (?, 'hi', '2031-01-01', 'hand')", anna)
  })
  chmodSync(store, 0o644)
  const { code, stdout } = await handslag('doctor', '--json')
  const { problems } = JSON.parse(stdout) as Found
  expect(code).toBe(1)
  expect(problems.map(({ code, fixable }) => [code, fixable])).toEqual([
    ['open-files', true],
    ['impossible-days', true],
    ['impossible-days', true],
  ])
  expect(problems.map(({ text }) => text)).toContain('Days that cannot be: connection.connected_on (1).')
  expect(await json<Found>('doctor', '--fix')).toMatchObject({ problems: [] })
  expect((statSync(store).mode & 0o777).toString(8)).toBe('600')
})

test('people who may be one are named, unless their addresses tell them apart', async () => {
  const { handslag } = desktopWith(store => {
    addPerson(store, 'Anna Berg', 'anna-berg-example')
    addPerson(store, 'Anna Berg', null)
    addPerson(store, 'Bo Ek', 'bo-ek-example')
    addPerson(store, 'Bo Ek', 'bo-ek-2-example')
  })
  const { problems } = JSON.parse((await handslag('doctor', '--json')).stdout) as Found
  expect(problems).toMatchObject([{ code: 'namesakes', text: 'These may be one person: Anna Berg (p2, p3).' }])
})

test('rows that name nobody are found, and go, or lose the reference where they can do without', async () => {
  const { handslag, json, store } = desktopWith(store => {
    store.pragma('foreign_keys = OFF')
    change(store, "INSERT INTO tag (person, tag) VALUES (99, 'customer')")
    change(store, "INSERT INTO contact_point (person, source, name, name_key) VALUES (99, 'book', 'Bo', 'bo')")
  })
  const { problems } = JSON.parse((await handslag('doctor', '--json')).stdout) as Found
  expect(problems).toMatchObject([
    { code: 'dangling', text: 'Rows name something that is not there: contact_point (1).' },
    { code: 'dangling', text: 'Rows name something that is not there: tag (1).' },
  ])
  expect(await json<Found>('doctor', '--fix')).toMatchObject({ problems: [] })
  const mended = openForReading(store)
  expect(rows(mended, 'SELECT tag FROM tag')).toEqual([])
  expect(rows(mended, 'SELECT person, name FROM contact_point')).toEqual([{ person: null, name: 'Bo' }])
  mended.close()
})

test('an index that does not agree with its rows is worked out again', async () => {
  const { handslag, json } = desktopWith(store => {
    addPerson(store, 'Anna Berg', 'anna-berg-example')
    store.unsafeMode()
    store.pragma('writable_schema = ON')
    change(store, "UPDATE sqlite_schema SET sql = replace(sql, '(name_key)', '(name)') WHERE name = 'person_by_name'")
  })
  const { code, stdout } = await handslag('doctor', '--json')
  expect((JSON.parse(stdout) as Found).problems.map(({ code, fixable }) => [code, fixable])).toContainEqual([
    'damage',
    true,
  ])
  expect(code).toBe(1)
  expect(await json<Found>('doctor', '--fix')).toMatchObject({ problems: [] })
})

test('where the clock was set back, no day is taken for impossible that the store has seen', async () => {
  const user = desktop()
  await user.json('contacts', 'add', 'Anna Berg', '--connected-on', '2026-03-09')
  const earlier = user.at('2024-01-01')
  const { code, stdout } = await earlier.handslag('doctor', '--fix')
  expect(stdout).toContain(
    'The store was last written on 2026-03-10, and today is earlier: one of the two clocks was wrong.',
  )
  expect(code).toBe(1)
  expect(await user.json('contacts', 'list')).toMatchObject([{ connectedOn: '2026-03-09' }])
})

test('moments that cannot be go with the message that has nothing else, and undo brings it back', async () => {
  const { handslag, json, store } = desktopWith(store => {
    const anna = addPerson(store, 'Anna Berg', 'anna-berg-example')
    const talk = change(store, "INSERT INTO conversation (key) VALUES ('c')").id
    const message =
      'INSERT INTO message (conversation, person, traits, sent_at, reader, fingerprint) VALUES (?, ?, 1, ?, 1, ?)'
    const days = ['2026-03-10T23:59:59Z', '2026-03-11T00:00:00Z', '1998-01-01']
    for (const [index, day] of days.entries()) change(store, message, talk, anna, Date.parse(day) / 1000, index)
  })
  const messages = () => {
    const open = openForReading(store)
    const found = rows(open, 'SELECT fingerprint FROM message ORDER BY id')
    open.close()
    return found
  }
  expect((await handslag('doctor', '--fix', '--dry-run')).code).toBe(1)
  expect(messages()).toHaveLength(3)
  expect(await json<Found>('doctor', '--fix')).toMatchObject({ problems: [] })
  expect(messages()).toEqual([{ fingerprint: 0 }])
  await handslag('undo')
  expect(messages()).toHaveLength(3)
})

test('files that forgetting left to be cleaned are cleaned', async () => {
  const { handslag, json, store } = desktopWith(store => {
    addPerson(store, 'Anna Berg', 'anna-berg-example')
    change(store, 'INSERT INTO scrub_due (id) VALUES (1)')
  })
  writeFileSync(`${store}.before-restore`, 'Zackarias Quist', { mode: 0o600 })
  const { stdout } = await handslag('doctor')
  expect(stdout).toContain('Somebody was forgotten, but the files were not cleaned to the end')
  expect(await json<Found>('doctor', '--fix')).toMatchObject({ problems: [] })
  expect(existsSync(`${store}.before-restore`)).toBe(false)
})
