import { chmodSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openForWriting } from '../../src/store/open.ts'
import { change, type Store } from '../../src/store/store.ts'
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

test('rows that name nobody are found', async () => {
  const { handslag } = desktopWith(store => {
    store.pragma('foreign_keys = OFF')
    change(store, "INSERT INTO tag (person, tag) VALUES (99, 'customer')")
  })
  const { problems } = JSON.parse((await handslag('doctor', '--json')).stdout) as Found
  expect(problems).toMatchObject([{ code: 'dangling', text: 'Rows name something that is not there: tag (1).' }])
})
