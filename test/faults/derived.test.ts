import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openForWriting } from '../../src/store/open.ts'
import { change } from '../../src/store/store.ts'
import { desktop } from '../support/run.ts'

const people = 3000

/** A user who knows many people who know each other: enough for files beside the store. */
function sociable() {
  const user = desktop()
  const store = openForWriting(user.store)
  store.exec('BEGIN')
  for (let id = 2; id <= people; id++) {
    const name = `person ${id}`
    change(
      store,
      'INSERT INTO person (id, name, name_key, slug) VALUES (?, ?, ?, ?)',
      id,
      name,
      name,
      `person-${id}-example`,
    )
    if (id % 10 === 0) change(store, "INSERT INTO connection (a, b, source) VALUES (1, ?, 'export')", id)
    for (let other = Math.max(2, id - 8); other < id; other++)
      change(store, "INSERT INTO connection (a, b, source) VALUES (?, ?, 'edges')", other, id)
  }
  store.exec('COMMIT')
  store.close()
  return user
}

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['is cut short', bytes => bytes.subarray(0, bytes.length / 2)],
  ['is empty', () => Buffer.alloc(0)],
  ['holds something else', bytes => Buffer.alloc(bytes.length, 'x')],
])('where a file that was worked out from the store %s, it is worked out again', async (_what, spoil) => {
  const { handslag, store } = sociable()
  const commands = { '.graph': ['reach', '--json'], '.search': ['find', 'person 2999', '--json'] }
  for (const [ending, argv] of Object.entries(commands)) {
    const first = await handslag(...argv)
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(existsSync(store + ending)).toBe(true)
    writeFileSync(store + ending, spoil(readFileSync(store + ending)))
    expect(await handslag(...argv)).toEqual(first)
  }
})
